/**
 * Whom an interview is with. Takes its title and the blocks before its first question, read as names; gives the one
 * person whom either shows as interviewed ("Ada Ames: …", "Interview with Ada Ames", "we spoke to Ada Ames", "Ada Ames
 * on …"), else the one person that those blocks name at all, else null: several are nobody.
 */
import type { Block } from '../types.ts';
import { type Frame, readFrame } from './frame.ts';
import type { LanguageData } from './language.ts';
import { findRuns } from './people/name-runs.ts';
import { type Person, Registry } from './people/registry.ts';

/** What leads to the name, right before it, in lower case; titles and offices may stand between. */
const LEADS =
  /(?:\binterview:|\binterview\s+(?:with|mit|avec|met|med)|\binterviewe?d?|\bgespräch\s+mit|\bentretien(?:\s+avec)?:?|\bentrevista(?:\s+(?:con|a|com))?:?|\bintervista\s+(?:a|con)|\bintervju\s+med|\bwywiad\s+z|интервью\s+с|інтерв[’']ю\s+[зі]з?|\b(?:spoke|talked|speaks|sat down|caught up|conversation)\s+(?:to|with)|\bsprachen\s+mit|\b(?:questions (?:to|for)|q&a(?: with)?:?))(?:\s+(?:the|an?|our)?\s*(?:[\p{L}’'-]+\s+){0,4})?$/u;
/** What follows the name in a title. */
const FOLLOWS =
  /^\s?(?::|\son\s|\süber\s|\ssur\s|\ssobre\s|\ssu\s|\sover\s|\so\s|\som\s|\sо\s|\sоб\s|\sпро\s)/u;
/** Characters before a name in which what leads to it is looked for. */
const LEAD_REACH = 60;
/** Blocks before the first question that may introduce somebody. */
const INTRODUCTION = 8;
/** A line of who wrote it names nobody who is spoken to. */
const BYLINE = /^(?:by|von|par|por|di|door|av|autor|автор)[:\s]/iu;

export function findInterviewee(
  title: string | null,
  text: string,
  opening: readonly Block[],
  language: LanguageData,
): string | null {
  const blocks = opening
    .slice(-INTRODUCTION)
    .filter(({ start }) => !BYLINE.test(text.slice(start, start + 10)));
  const frames = blocks.map((block) => readFrame(text, block, [], language));
  const heads = title
    ? [readFrame(title, { start: 0, end: title.length, kind: 'heading' }, [], language)]
    : [];
  const registry = Registry.read(
    [...frames, ...heads].map(({ tokens }) => tokens),
    language.words,
  );
  const named = new Set<Person>();
  const shown = new Set<Person>();
  const read = (source: string, { tokens }: Frame, from: number, inTitle: boolean) => {
    let last = from;
    for (const { text: name, start, from: first, to } of findRuns(tokens, language.words)) {
      const person = registry.find(name, start);
      if (!person?.human || person.words.length < 2) continue;
      named.add(person);
      const before = source.slice(Math.max(last, start - LEAD_REACH), start).toLowerCase();
      last = tokens[to - 1]!.end;
      const after = source.slice(last, last + 6);
      const leads = inTitle && (first === 0 || /[:|–—]\s*$/.test(before)) && FOLLOWS.test(after);
      if (leads || LEADS.test(before)) shown.add(person);
    }
  };
  for (const [i, frame] of frames.entries()) read(text, frame, blocks[i]!.start, false);
  for (const frame of heads) read(title!, frame, 0, true);
  const people = shown.size > 0 ? shown : named;
  return people.size === 1 ? [...people][0]!.name : null;
}
