/**
 * What one Chinese sentence reports: Y表示，…; Y说…; 据Y报道，…. Takes the sentence; gives offsets in it, or null. A verb
 * that also takes things (批评, 介绍) must be parted from the content by a comma.
 */
import type { LanguageData } from '../language.ts';
import { findVerbs } from './find-verb.ts';
import { accepts, subjectOf } from './read-chinese-tag.ts';
import type { UnspacedReport } from './report.ts';

/** Verbs that a clause may follow without a comma. */
const TAKES_CLAUSE =
  /^(?:说|說|称|稱|表示|指出|强调|強調|认为|認為|宣布|透露|坦言|承认|承認|警告|重申|声称|聲稱|补充说|補充說|直言)$/;
/** Take people and things, not clauses. */
const TAKES_OBJECT =
  /^(?:批评|批評|呼吁|呼籲|问|問|反问|反問|发文|發文|声明|聲明|喊道|形容|称为|稱為|称作|稱作)$/;
const SOURCE =
  /^(?:据|據)([^，。：]{2,14}?)(?:\d{1,2}[日号號])?的?(?:报道|報道|報導|消息|通报|通報)[称稱]?，/u;
/** Not said, or only supposed: 没有说, 如果…表示, 是否. */
const UNSAID =
  /(?:没有|沒有|未曾?|不会|不會|不|没|沒|拒绝|拒絕|应该|應該|可能|会|會|可以|可|能|想|要|听|聽|据|據|有人)$/u;
const SUPPOSED = /^(?:如果|假如|若|倘若|即使|一旦|当|當)|是否/u;

export function readChineseReport(sentence: string, language: LanguageData): UnspacedReport | null {
  const semicolon = sentence.search(/[；;]/u);
  const end = semicolon >= 0 ? semicolon : sentence.search(/[。！!]?$/u);
  if (SUPPOSED.test(sentence)) return null;
  const source = SOURCE.exec(sentence);
  if (source) return { subject: source[1]!, cue: source[0].slice(0, -1), start: source[0].length, end };
  const verb = findVerbs(sentence, language, (from, to) => accepts(sentence, from, to))[0];
  if (!verb || verb.verb.kind === 'call' || TAKES_OBJECT.test(verb.text)) return null;
  const before = sentence.slice(0, verb.start);
  if (UNSAID.test(before)) return null;
  const parted = /^[，：:]/u.test(sentence.slice(verb.end));
  if (!parted && !TAKES_CLAUSE.test(verb.text)) return null;
  const subject = subjectOf(before);
  if (!subject) return null;
  return { subject, cue: verb.text, start: verb.end + (parted ? 1 : 0), end };
}
