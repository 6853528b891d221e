/**
 * Whose report a story is or draws on, where it is not the outlet's own: agencies named in the byline, in the dateline
 * ("KYIV (Reuters) –") or in a closing line ("The Associated Press contributed to this report"), and papers named as
 * the first to print it. Gives names as agencies call themselves; an empty list where a page says that it prints
 * another's report but not whose; null where it says nothing. Text alone, in linear time.
 */

/** What agencies call themselves → how they are printed; whole words, initials only where something marks a credit. */
const AGENCIES: [name: string, printed: RegExp, initials?: RegExp][] = [
  ['Associated Press', /\bAssociated Press\b/i, /\bAP\b/],
  ['Reuters', /\b(?:Thomson )?Reuters\b/i],
  ['Agence France-Presse', /\bAgence[ -]France[ -]Presse\b/i, /\bAFP\b/],
  ['Deutsche Presse-Agentur', /\bDeutsche Presse-Agentur\b/i, /\b(?:dpa|DPA)\b/],
  ['United Press International', /\bUnited Press International\b/i, /\bUPI\b/],
  ['Bloomberg', /\bBloomberg(?: News)?\b/],
  ['PA Media', /\b(?:PA Media|Press Association)\b/, /^\W*PA\W*$/],
  ['Australian Associated Press', /\bAustralian Associated Press\b/i, /\bAAP\b/],
  ['The Canadian Press', /\b(?:The )?Canadian Press\b/i],
  ['Austria Presse Agentur', /\bAustria Presse Agentur\b/i, /\bAPA\b/],
  ['Keystone-SDA', /\bKeystone-SDA\b/i, /\b(?:sda|SDA)\b/],
  ['EFE', /\bAgencia EFE\b/i, /\bEFE\b/],
  ['ANSA', /\bAgenzia ANSA\b/i, /\bANSA\b/],
  ['Lusa', /\bAgência Lusa\b/i, /^\W*Lusa\W*$/],
  ['PAP', /\bPolska Agencja Prasowa\b/i, /\bPAP\b/],
  ['TASS', /\bTASS\b|ТАСС/],
  ['Interfax', /\bInterfax\b|Интерфакс/i],
  ['Ukrinform', /\bUkrinform\b|Укринформ|Укрінформ/i],
  ['Xinhua', /\bXinhua\b|新华社/i],
  ['Kyodo News', /\bKyodo(?: News)?\b|共同通信/i],
  ['Jiji Press', /\bJiji Press\b|時事通信/i],
  ['Yonhap', /\bYonhap\b/i],
  ['Anadolu Agency', /\bAnadolu(?: Agency| Ajansı)?\b/i],
  ['Press Trust of India', /\bPress Trust of India\b/i, /\bPTI\b/],
];

/** Longer lines are text, whatever they name. In characters. */
const MAX_LINE = 200;
/** Lines looked at from the end. */
const LAST_LINES = 12;
/** Characters of a first line in which a dateline may stand. */
const DATELINE = 80;

const CONTRIBUTED =
  /\bcontributed(?: reporting)? to this (?:report|story|article)|\b(?:contributed|additional) reporting\b/i;
/** The same said by a label, which a sentence may begin with too; so for short lines only. */
const LABELLED =
  /^\W*(?:with (?:files|reporting|material) from|reporting by|source|sources|via|from|mit material von|quelle|avec|source\s?:|fuente|fonte|bron|źródło|источник|джерело)\b/i;
const MAX_LABELLED = 80;
const FIRST_PRINTED =
  /\b(?:this|the) (?:article|story|report|piece|column|interview) (?:was )?(?:originally |first )(?:appeared|published|printed|ran)\b|^\W*(?:originally|first) (?:appeared|published|printed) (?:in|on|by|at)\b|\b(?:is )?(?:republished|reprinted|syndicated) (?:from|by|with permission)/i;
const ORIGINAL =
  /^\W*(?:source link|(?:read|see|view) (?:the )?(?:original|full original|source)(?: (?:article|story|post|report|version))?|original (?:article|story|source|report)|link to (?:the )?(?:original|source))\b/i;
const PRINTED_BY =
  /\b(?:in|on|by|at|from)\s+((?:the\s+)?\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s(?:of\s|the\s|and\s)?\p{Lu}[\p{L}\p{N}&’'-]*){0,4})/gu;

/** Whether a line only says whose report this is; it is no text of the story then. */
export function isSyndicationLine(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  if (ORIGINAL.test(line) || FIRST_PRINTED.test(line)) return true;
  return credits(line) && namesIn(line, true).length > 0;
}

/**
 * @param lines the story's lines, in order
 * @param byline as the page gives it
 * @param outlet its own name: an agency prints its own reports
 * @param linked where links that promise the original lead to: host names
 */
export function readSyndication(
  lines: readonly string[],
  byline: string | null,
  outlet: string | null,
  linked: readonly string[] = [],
): string[] | null {
  const names: string[] = [];
  let says = false;
  if (byline) names.push(...namesIn(byline, true));
  const dateline = lines.slice(0, 3).map(readDateline);
  for (const text of dateline) if (text) names.push(...namesIn(text, true));
  for (const line of lines.slice(-LAST_LINES)) {
    if (line.length > MAX_LINE) continue;
    if (ORIGINAL.test(line)) says = true;
    else if (credits(line)) names.push(...namesIn(line, true));
    else if (FIRST_PRINTED.test(line)) {
      says = true;
      const agencies = namesIn(line, false);
      const last = [...line.matchAll(PRINTED_BY)].at(-1)?.[1]?.replace(/[.’']+$/, '');
      names.push(...(agencies.length > 0 ? agencies : last ? [last] : []));
    } else if (/^\W*(?:[—–-]|\()/.test(line) && line.length < 40) names.push(...namesIn(line, true));
  }
  if (names.length === 0) names.push(...linked);
  const others = names.filter((name, i) => names.indexOf(name) === i && !isOwn(name, outlet));
  return others.length > 0 || says ? others : null;
}

/** "PARIS, Aug 31 (Reuters) - France …": the name in brackets, or before the dash. */
function readDateline(line: string): string | null {
  const dateline = /^[^.!?“"”]{0,60}?\(([^()]{2,40})\)\s*[-–—:]/u.exec(line.slice(0, DATELINE));
  return dateline?.[1] ?? null;
}

function credits(line: string): boolean {
  return CONTRIBUTED.test(line) || (line.length <= MAX_LABELLED && LABELLED.test(line));
}

function namesIn(text: string, marked: boolean): string[] {
  const found = AGENCIES.filter(
    ([, printed, initials]) => printed.test(text) || (marked && initials?.test(text)),
  );
  const names = found.map(([name]) => name);
  // "Australian Associated Press" holds the name of another agency.
  return names.includes('Australian Associated Press')
    ? names.filter((name) => name !== 'Associated Press')
    : names;
}

function isOwn(name: string, outlet: string | null): boolean {
  if (!outlet) return false;
  const [a, b] = [name.toLowerCase(), outlet.toLowerCase()];
  return b.includes(a) || a.includes(b.replace(/^the /, ''));
}
