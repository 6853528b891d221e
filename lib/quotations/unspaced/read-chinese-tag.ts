/**
 * A Chinese attribution: Y说：“X”, “X”，Y说。 The verb of saying stands before a colon or behind the marks; the subject
 * is what stands before it, up to where, when and to whom.
 */

import type { LanguageData } from '../language.ts';
import { findVerbs } from './find-verb.ts';
import { PASSAGE_MARK, type Surroundings, type UnspacedTag } from './tag.ts';

/** Behind a subject begins where, when, to whom or how it was said. */
const BEHIND_SUBJECT =
  /(?:在|对|對|向|于|於|周[一二三四五六日天]|星期|\d|昨|今|明天|日前|随后|隨後|还|還|也|又|则|則|曾|再次|同时|同時|进一步|接受|当天|近日|并|則)/;
/** Characters that make another word of a short verb: 小说, 名称. */
const NO_VERB_AFTER = /[小传傳学學据據名号號简簡自职職昵统統通访訪顾顧]$/;
const NO_VERB_BEFORE = /^(?:明书|服|法|题|題|候)/;
/** Characters between the marks and a verb behind them. */
const TAG_REACH = 24;

export function readChineseTag({ before, after, quoted }: Surroundings, language: LanguageData): UnspacedTag {
  const sentence = before.slice(Math.max(before.search(/[^。！？!?\n]*$/), 0));
  const own = sentence.slice(sentence.lastIndexOf(PASSAGE_MARK) + 1);
  const standsFree = /(?:^|[：:，,。！？\uFFFC])\s*$/.test(sentence);
  const behind = tagBehind(after, language);
  // “X，”Y说，“Z。”: what goes on after a tag is the same speaker's.
  const resumed = sentence.includes(PASSAGE_MARK) && /^[，,\s]*[^，。：:]{1,24}[，,]\s*$/.test(own);
  if (behind && (own.trim() === '' || /[。！？\uFFFC]\s*$/.test(sentence) || resumed))
    return { ...behind, standsFree: true };
  const found = verbIn(own, language);
  const runsInto = /^[^，。、；：！？,.!?;:\s”」』]/.test(after) && !/[，。！？,.!?]$/.test(quoted);
  if (!found) return { cue: null, kind: null, subject: null, runsInto, standsFree };
  const subject = subjectOf(own.slice(0, found.start));
  return { cue: found.text, kind: found.verb.kind, subject, runsInto, standsFree };
}

function verbIn(text: string, language: LanguageData) {
  return findVerbs(text, language, (start, end) => accepts(text, start, end)).at(-1);
}

/** Whether the characters around a short verb leave it one: not 小说, 名称. */
export function accepts(text: string, start: number, end: number): boolean {
  if (end - start > 1) return true;
  return !NO_VERB_AFTER.test(text.slice(0, start)) && !NO_VERB_BEFORE.test(text.slice(end, end + 2));
}

function tagBehind(after: string, language: LanguageData): UnspacedTag | null {
  const clause = /^[，,\s]*([^，。、；：！？,.!?;:“「『]{1,40})/.exec(after)?.[1]?.slice(0, TAG_REACH);
  if (!clause) return null;
  const found = findVerbs(clause, language, (start, end) => accepts(clause, start, end)).at(-1);
  if (!found || found.end < clause.length) return null;
  const subject = subjectOf(clause.slice(0, found.start));
  if (!subject) return null;
  return { cue: found.text, kind: found.verb.kind, subject, runsInto: false, standsFree: true };
}

/** The subject in what stands before a verb, up to where, when and to whom. */
export function subjectOf(text: string): string | null {
  const clause = text.replace(/^[\s\S]*[，。；！？：,;:\s]/, '').trim();
  const cut = clause.search(BEHIND_SUBJECT);
  const subject = cut > 0 ? clause.slice(0, cut) : cut === 0 ? '' : clause;
  return subject.length > 0 && subject.length <= TAG_REACH ? subject : null;
}
