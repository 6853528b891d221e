/**
 * What one Japanese sentence reports: Yは…と述べた, …とYは述べた, Yによると…. The verb of saying ends the sentence or
 * a clause of it; と or ことを before it shows the content. Takes the sentence; gives offsets in it, or null.
 */
import type { LanguageData } from '../language.ts';
import { findVerbs } from './find-verb.ts';
import type { UnspacedReport } from './report.ts';

/** The speaker as topic, at the head or behind the day. */
const TOPIC = /^(?:[^、はが]{1,12}、)?([^、。はが]{2,24}?)(?:は|が)(?![いるあっ])/u;
/** The speaker between the content and its verb: …と森田市長は説明した. */
const LATE_TOPIC = /^([^、。はが]{2,24}?)は$/u;
const SOURCE = /^([^、。]{2,24}?)(?:によると|によれば|の話では)、/u;
/** When, where and to whom, between the topic and the content. */
const SETTING =
  /^(?:、|(?:同日|[^、。]{0,14}(?:日|月|年|曜|朝|夜|午前|午後|夕方)(?:に|の[^、。]{1,12}で)?|[^、。]{0,20}(?:に対し|に対して|会見で|会議で|集会で|議会で|説明会で|取材に|取材で|談話で|声明で|一問一答で|インタビューで|SNSで|記者団に))、)/u;
/** Ends of what is only heard or supposed: という計画, と言われる, とは述べていない. */
const HEARSAY = /^(?:いう|言う)$/;
/** Heard, not said. */
const HEARS = /^聞く$/;
/** と before these may also mean with whom: only a predicate makes it content. */
const TALKS = /^(?:話す|語る)$/;
const PREDICATE = /[るただいうくぐすつぬぶむんよろずき]$/u;

export function readJapaneseReport(sentence: string, language: LanguageData): UnspacedReport | null {
  const source = SOURCE.exec(sentence);
  if (source) {
    const end = sentence.search(/(?:という)?[。！]?$/u);
    return { subject: source[1]!, cue: source[0].slice(source[1]!.length, -1), start: source[0].length, end };
  }
  const verb = findVerbs(sentence, language, (start, end) => endsClause(sentence, start, end)).at(-1);
  if (!verb || HEARSAY.test(verb.text) || HEARS.test(verb.verb.lemma)) return null;
  const before = sentence.slice(0, verb.start);
  if (TALKS.test(verb.verb.lemma) && !PREDICATE.test(before.replace(/と$/u, '')) && /と$/u.test(before))
    return null;
  // …と市長は述べた
  const late = /(?:と)([^、。とは]{2,24}は)$/u.exec(before);
  const subject = late && LATE_TOPIC.exec(late[1]!)?.[1];
  if (late && subject) return { subject, cue: verb.text, start: 0, end: late.index };
  const joined = /(?:と|ことを)$/u.exec(before);
  const topic = TOPIC.exec(sentence);
  if (!joined || !topic || topic[0].length >= joined.index) return null;
  let start = topic[0].length;
  for (
    let setting = SETTING.exec(sentence.slice(start));
    setting;
    setting = SETTING.exec(sentence.slice(start))
  )
    start += setting[0].length;
  // 再開するとは述べていない, 再開するとも: the particle behind と.
  return start < joined.index ? { subject: topic[1]!, cue: verb.text, start, end: joined.index } : null;
}

/** A finite or linking form with nothing behind it but the sentence's end or a comma. */
function endsClause(sentence: string, start: number, end: number): boolean {
  return (
    /^(?:[。！]|$|、)/u.test(sentence.slice(end, end + 1)) && /[とをは]/u.test(sentence[start - 1] ?? '')
  );
}
