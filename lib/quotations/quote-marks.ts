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
  /** Stands behind a number and may mean inches. */
  inches: boolean;
  /** Characters it takes up; a mark typed as two graves or two apostrophes takes two. */
  width: number;
  /** Heads its block or stands behind a colon, as what is said in full does. */
  heads: boolean;
}

const DOUBLE = '"“”„‟«»「」『』〝〞＂';
const SINGLE = "'‘’‚‛‹›";
const MARKS = new RegExp(`[${DOUBLE}${SINGLE}]`, 'g');
/** ``so'', as typesetters and old wires type double marks: two apostrophes close where two graves open. */
const TYPED = new RegExp(`\`\`|''|[${DOUBLE}${SINGLE}]`, 'g');

/** Marks read in one block; a paragraph of print has a few dozen, more is no prose. */
const MOST_MARKS = 2000;

/** Words that begin with an apostrophe: ’em, ’tis, ’90s; Dutch ’s avonds, ’t water. */
const ELISION =
  /^(?:em|til|till|cause|bout|tis|twas|round|n|cuz|nuff|er|im|s|t|k|\d{2,4}s?)(?![\p{L}\p{N}])/iu;
/** What may stand directly before an opening mark, besides blank space. */
const BEFORE_OPEN = /[\s([{–—\-/…:¿¡“‘„«"'|*：，、。（；！？「『]/u;
/** What may stand directly after a closing mark, besides blank space. */
const AFTER_CLOSE = /[\s)\]}.,;:!?–—\-/…”’»"'|*，。；：！？、）」』]/u;
/** Feet, and feet with inches, before their mark: 6', 6' 2", 5’11½”. */
const FEET = /\d\s?$/;
const INCHES = /\d\s?['’′]\s?\d{1,2}(?:[.,]\d|[½¼¾])?$/;
/** Characters looked back over for feet and inches. */
const MEASURE_REACH = 10;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

export function findQuoteMarks(text: string, from: number, to: number): QuoteMark[] {
  const marks: QuoteMark[] = [];
  // A slice, since a search in the whole text would run on past the block where it holds no mark.
  const own = text.slice(from, to);
  for (const found of own.matchAll(own.includes('``') ? TYPED : MARKS)) {
    if (marks.length >= MOST_MARKS) break;
    const index = from + found.index;
    const char = found[0];
    const heads = index === from || /:\s?$/.test(text.slice(Math.max(from, index - 2), index));
    if (char.length > 1) {
      const opens = char === '``';
      const shared = { family: 'double', inches: false, width: 2, heads } as const;
      marks.push({ index, char: opens ? '“' : '”', role: opens ? 'open' : 'close', ...shared });
      continue;
    }
    const before = index > from ? text[index - 1]! : ' ';
    const after = index + 1 < to ? text[index + 1]! : ' ';
    const family: MarkFamily = DOUBLE.includes(char) ? 'double' : 'single';
    const role =
      family === 'double'
        ? doubleRole(text, index, char, before, after)
        : singleRole(text, index, char, before, after);
    if (role) {
      const inches = char === '"' && /\d/.test(before) && /\s/.test(after);
      marks.push({ index, char, family, role, inches, width: 1, heads });
    }
  }
  return marks;
}

function doubleRole(
  text: string,
  index: number,
  char: string,
  before: string,
  after: string,
): QuoteMark['role'] | null {
  if ('「『〝'.includes(char)) return 'open';
  if ('」』〞'.includes(char)) return 'close';
  if (before === '=') return null;
  if (/[\d½¼¾]/.test(before) && INCHES.test(text.slice(Math.max(0, index - MEASURE_REACH), index)))
    return null;
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
  // The second apostrophe of rock ’n’ roll; feet before inches.
  if (/(?:^|[^\p{L}])['’]n$/iu.test(text.slice(Math.max(0, index - 3), index))) return null;
  if (char !== '‘' && FEET.test(before) && /^\s?\d/.test(text.slice(index + 1, index + 3))) return null;
  const opens = BEFORE_OPEN.test(before) && !/\s/.test(after);
  const closes = AFTER_CLOSE.test(after) && !/\s/.test(before);
  if (char === '‘' || char === '‛') return opens ? 'open' : closes ? 'either' : null;
  // A prime after a number is feet or minutes.
  if (char === "'" && /\d/.test(before) && !AFTER_CLOSE.test(after)) return null;
  if (opens && !closes) return char === "'" ? 'open' : null;
  if (closes) return 'close';
  return null;
}
