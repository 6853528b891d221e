/**
 * To whom and through whom, in Japanese and Chinese: 記者団に, …紙の取材に, 对记者说, 据…报道. Takes the clauses around the
 * marks; gives the names as printed, empty where there are none.
 */

const TO_JAPANESE =
  /(?:^|[はがも、，。\s])([^はがも、，。「」『』\s]{2,14}?)(?:(?:の|との)(?:取材|電話取材|単独取材|インタビュー)(?:に|で)|に対し|に(?=[、，「『\uFFFC]|語|話|述|明か|説明|コメント|$))/u;
const TO_CHINESE =
  /(?:告诉|告訴)([^，。：:“「]{2,12}?)(?=[，。：:“「]|$)|(?:对|對|向)([^，。：:“「]{2,10}?)(?=说|說|表示|透露|指出|强调|強調|宣布|称|稱|[：:])|接受([^，。：:“「]{2,14}?)(?:的?(?:采访|採訪|专访|專訪|访问|訪問))/u;
const VIA_JAPANESE = /(?:^|[。、，])([^、，。「」\s]{2,16}?)(?:によると|によれば|が伝えた|が報じた)/u;
const VIA_CHINESE =
  /(?:据|據|援引)([^，。：:“「]{2,14}?)(?:\d{1,2}[日号號])?(?:的?(?:报道|報道|報導|消息)|援引)/u;
/** Circumstances that end in the particle of an audience. */
const NO_AUDIENCE =
  /^(?:.*(?:ため|とき|際|うえ|前|後|中|日|年|月|時|会見|会議|集会|議会|さらに|同時|最後|次|一緒|以上)|こと|これ|それ)$/u;
const DIGITS = /\d/;

export interface UnspacedChain {
  to: string[];
  via: string[];
}

export function readUnspacedChain(clauses: string, reading: 'japanese' | 'chinese'): UnspacedChain {
  const japanese = reading === 'japanese';
  const to = (japanese ? TO_JAPANESE : TO_CHINESE).exec(clauses)?.slice(1).find(Boolean) ?? null;
  const via = (japanese ? VIA_JAPANESE : VIA_CHINESE).exec(clauses)?.[1] ?? null;
  const audience = to && !NO_AUDIENCE.test(to) && !DIGITS.test(to);
  return { to: audience ? [to] : [], via: via ? [via] : [] };
}
