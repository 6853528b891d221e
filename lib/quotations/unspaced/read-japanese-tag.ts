/**
 * A Japanese attribution: 「X」と Y は述べた, Y は「X」と述べた. Behind the marks the particle と shows what was said;
 * another particle makes the words part of the writer's sentence. The subject stands before は or が.
 */

import type { LanguageData } from '../language.ts';
import { findVerbs } from './find-verb.ts';
import { PASSAGE_MARK, type Surroundings, type UnspacedTag } from './tag.ts';

const SAID = /^[、,\s]*(?:と|って|などと|とも|との)/;
/** Particles and the copula, which draw the words into the sentence. */
const DRAWN = /^(?:を|の|な|が|は|に|で|も|へ|や|という|といった)/;
const SUBJECT = /([^、。，「」『』（）()\s\uFFFC]{1,24}?)(?:は|が)(?![いるあっ])/;
/** 佐藤さん（42）は */
const AGE = /[（(][^（()）]{1,12}[）)](?=[はが])/gu;

export function readJapaneseTag({ before, after }: Surroundings, language: LanguageData): UnspacedTag {
  const stop = after.search(/[。！？!?\n]/);
  const own = stop < 0 ? after : after.slice(0, stop);
  const said = SAID.test(own) && !/^という|^といった/.test(own);
  const drawn = !said && DRAWN.test(own);
  // Words made a noun are said only if a verb of saying behind と ends the sentence: 「X」を取ると述べた.
  const verbs = said || drawn ? findVerbs(own, language) : [];
  const verb = said ? verbs[0] : verbs.findLast(({ start }) => own[start - 1] === 'と');
  const alone = before.trim() === '' && own.trim() === '';
  if (!verb) return { cue: null, kind: null, subject: null, runsInto: drawn, standsFree: alone };
  return {
    cue: verb.text,
    kind: verb.verb.kind,
    subject: subjectIn(own.slice(0, verb.start)) ?? subjectBefore(before),
    runsInto: drawn,
    standsFree: said,
  };
}

function subjectIn(between: string): string | null {
  const found = SUBJECT.exec(between.replace(SAID, ''));
  return found?.[1] ?? null;
}

/** The last topic before the marks, in this sentence or those of the block before it. */
function subjectBefore(before: string): string | null {
  const own = before.slice(before.lastIndexOf(PASSAGE_MARK) + 1);
  const parts = own.split(/[、。，\n]/);
  for (let i = parts.length - 1; i >= 0; i--) {
    const found = SUBJECT.exec(parts[i]!.replace(AGE, ''));
    if (found) return found[1]!;
  }
  return null;
}
