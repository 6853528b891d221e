/**
 * Finds quotation marks in a stretch of text and decides what each one is: opening, closing, either (decided by what
 * is open), or none at all (apostrophes, inches, years, attribute values). Takes text and bounds, gives marks in
 * order. One pass, constant work for each character.
 */

export type MarkFamily = 'double' | 'single';

export interface QuoteMark {
  index: number;
  char: string;
  family: MarkFamily;
  role: 'open' | 'close' | 'either';
}

const DOUBLE = '"“”„‟«»「」『』〝〞＂';
const SINGLE = "'‘’‚‛‹›";
const MARKS = new RegExp(`[${DOUBLE}${SINGLE}]`, 'g');

/** Marks read in one block; a paragraph of print has a few dozen, more is no prose. */
const MOST_MARKS = 2000;

/** Words that begin with an apostrophe in English: ’em, ’tis, ’90s. */
const ELISION = /^(?:em|til|till|cause|bout|tis|twas|round|n|cuz|nuff|er|im|\d{2,4}s?)(?![\p{L}\p{N}])/iu;
/** What may stand directly before an opening mark, besides blank space. */
const BEFORE_OPEN = /[\s([{–—\-/…:¿¡“‘„«"'|*]/u;
/** What may stand directly after a closing mark, besides blank space. */
const AFTER_CLOSE = /[\s)\]}.,;:!?–—\-/…”’»"'|*]/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

export function findQuoteMarks(text: string, from = 0, to = text.length): QuoteMark[] {
  const marks: QuoteMark[] = [];
  MARKS.lastIndex = from;
  for (
    let found = MARKS.exec(text);
    found && found.index < to && marks.length < MOST_MARKS;
    found = MARKS.exec(text)
  ) {
    const index = found.index;
    const char = found[0];
    const before = index > from ? text[index - 1]! : ' ';
    const after = index + 1 < to ? text[index + 1]! : ' ';
    const family: MarkFamily = DOUBLE.includes(char) ? 'double' : 'single';
    const role =
      family === 'double' ? doubleRole(char, before, after) : singleRole(text, index, char, before, after);
    if (role) marks.push({ index, char, family, role });
    MARKS.lastIndex = index + 1;
  }
  return marks;
}

function doubleRole(char: string, before: string, after: string): QuoteMark['role'] | null {
  if ('「『〝'.includes(char)) return 'open';
  if ('」』〞'.includes(char)) return 'close';
  if (before === '=') return null;
  const opens = BEFORE_OPEN.test(before) && !/\s/.test(after);
  const closes = AFTER_CLOSE.test(after) && !/\s/.test(before);
  switch (char) {
    case '„':
    case '‟':
      return 'open';
    case '“':
      // Closes German „…“; elsewhere only a writer's slip puts it at the end of a word.
      return closes && !opens ? 'either' : 'open';
    case '”':
      return opens && !closes ? 'either' : 'close';
    case '«':
    case '»':
      return 'either';
    default:
      if (opens && !closes) return 'open';
      if (closes && !opens) return 'close';
      return 'either';
  }
}

function singleRole(
  text: string,
  index: number,
  char: string,
  before: string,
  after: string,
): QuoteMark['role'] | null {
  if (char === '‹' || char === '›') return 'either';
  if (char === '‚') return /\s/.test(after) ? null : 'open';
  if (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)) return null;
  const rest = text.slice(index + 1, index + 8);
  if (!WORD_CHARACTER.test(before) && ELISION.test(rest)) return null;
  const opens = BEFORE_OPEN.test(before) && !/\s/.test(after);
  const closes = AFTER_CLOSE.test(after) && !/\s/.test(before);
  if (char === '‘' || char === '‛') return opens ? 'open' : closes ? 'either' : null;
  // A prime after a number is feet or minutes.
  if (char === "'" && /\d/.test(before) && !AFTER_CLOSE.test(after)) return null;
  if (opens && !closes) return char === "'" ? 'open' : null;
  if (closes) return 'close';
  return null;
}
