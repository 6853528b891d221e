/**
 * Who wrote a story and when, as the lines around its headline print it: "By Jane Roe | 3 March 2026", "Published: 3
 * March 2026. Updated: 4 March 2026". For pages that say it nowhere else. Unknown is null, never a guess.
 */
import { findPrintedDates } from './printed-date.ts';

export interface PrintedCredits {
  byline: string | null;
  published: string | null;
  modified: string | null;
}

/** Lines longer than this are text. In characters. */
const MAX_LINE = 160;
const MAX_NAME = 120;
const BY =
  /^(?:(?:story|words|text|report(?:ing|ed)?|written|analysis|opinion)\s+)?(?:by|von|par|por|di|de|door|av|af|przez|text)\s*:?\s+/i;
const CAPITAL = /^\p{Lu}/u;
const CUT = /\s*[|·•\n]\s*|\s+[–—]\s+|\s+-\s+/;
const UPDATED =
  /(?:updated|modified|aktualisiert|stand|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|zaktualizowano|обновлено|оновлено)\b[^\d]{0,20}$/iu;
const NAME =
  /^\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:de|da|di|van|von|der|den|al|el|la|le|bin|ibn|y|e)\s)*\p{Lu}[\p{L}’'.-]*){1,3}$/u;

export function readPrintedCredits(lines: readonly string[], language: string | null): PrintedCredits {
  const credits: PrintedCredits = { byline: null, published: null, modified: null };
  for (const line of lines) {
    const text = line.trim();
    if (!text || text.length > MAX_LINE) continue;
    const dates = findPrintedDates(text, language);
    for (const { day, start } of dates) {
      if (UPDATED.test(text.slice(Math.max(0, start - 40), start))) credits.modified ??= day;
      else if (isCredit(text, start)) credits.published ??= day;
    }
    const first = text.slice(0, dates[0]?.start).split(CUT, 1)[0] ?? '';
    if (byAnyone(text) || (dates.length > 0 && NAME.test(first)))
      credits.byline ??= cleanByline(text, language);
  }
  return credits;
}

/** "By Jane Roe, Reporter | 3 March 2026" → "Jane Roe, Reporter"; null if nothing of it names anyone. */
export function cleanByline(printed: string, language: string | null): string | null {
  let text = printed
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(BY, (by, offset: number, whole: string) =>
      CAPITAL.test(whole.slice(offset + by.length)) ? '' : by,
    );
  const [date] = findPrintedDates(text.slice(0, 200), language);
  if (date) text = text.slice(0, date.start);
  text = text
    .split(CUT, 1)[0]!
    .replace(/(?:[\s,;:|(]+|\s(?:published|updated|on|am|le|el))+$/iu, '')
    .trim();
  return text && text.length <= MAX_NAME && /\p{L}/u.test(text) ? text : null;
}

/** "By Jane", not "By the time". */
function byAnyone(text: string): boolean {
  const by = BY.exec(text);
  return by !== null && CAPITAL.test(text.slice(by[0].length));
}

/** A date in a credit stands alone, or beside a name and a label; in a sentence it is the story's. */
function isCredit(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return byAnyone(text) || before.split(/\s+/).filter(Boolean).length <= 6;
}
