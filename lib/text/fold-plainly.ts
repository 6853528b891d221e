/**
 * Folding where it needs no context: letters of the Latin and Cyrillic scripts, blanks, common marks and lone figures,
 * character by character. What does need it (1,300; -20; an ellipsis; other scripts) is given to the thorough way
 * together with the words around it, so that the outcome is always that of the thorough way.
 */

/** Characters that may be plain. Greek is not: how Σ is folded depends on what follows. */
const PLAIN: readonly [from: number, to: number][] = [
  [0x09, 0x24f],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x2010, 0x201f],
];
const TABLE_END = 0x2020;

/** Kinds of characters; of those that stay, the code they are folded to. */
const UNSEEN = 0;
const GONE = 1;
const BLANK = 2;
const HARD = 3;
/** Points, dashes and figures: plain or hard by what stands beside them. */
const CAREFUL = 4;
/** Set in the code of a letter. */
const LETTER = 0x8000;
const CODE = 0x7fff;

const POINT = 0x2e;
const DASHES = /[-‐‑–—]/;
const JOINS_FIGURES = /[.,:/'’]/;

/** Characters to a hard passage below which the whole text goes the thorough way: each costs as much as these. */
const CHARACTERS_TO_PASSAGE = 100;

const kinds = new Uint16Array(TABLE_END);
let folded = new Uint16Array(4_096);

/** @param thorough folds any text; each passage given to it begins and ends where no rule looks across */
export function foldPlainly(text: string, thorough: (text: string) => string): string {
  const { length } = text;
  if (folded.length < length) folded = new Uint16Array(length * 2);
  let result = '';
  let size = 0;
  // Where the last word begins that stands behind a blank, in the text and in what is folded.
  let word = 0;
  let wordSize = 0;
  let hardPassages = 0;
  let before = BLANK;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    let kind = code < TABLE_END ? kinds[code]! : HARD;
    if (kind === UNSEEN) {
      kind = look(code, thorough);
      kinds[code] = kind;
    }
    if (kind >= LETTER) {
      if (before === BLANK) {
        word = at;
        wordSize = size;
      }
      folded[size++] = kind & CODE;
    } else if (kind >= HARD) {
      const kept = kind > CAREFUL ? kind : kind === CAREFUL ? careful(text, at) : HARD;
      if (kept === HARD) {
        if (++hardPassages * CHARACTERS_TO_PASSAGE > length + CHARACTERS_TO_PASSAGE) return thorough(text);
        const end = nextWord(text, at + 1);
        result += read(wordSize) + thorough(text.slice(word, end));
        size = 0;
        word = end;
        wordSize = 0;
        at = end - 1;
        kind = BLANK;
      } else if (kept !== GONE) folded[size++] = kept;
    }
    before = kind;
  }
  return result + read(size);
}

/** Where the next word begins behind a blank; words that begin with a letter not met before may be passed over. */
function nextWord(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (kindAt(text, at) >= LETTER && isBlank(text.charCodeAt(at - 1))) return at;
  }
  return text.length;
}

/** Beyond the table, and where nothing is known yet: hard. */
function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] || HARD;
}

function careful(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  // Another point behind it, with or without a blank, may make an ellipsis. What else becomes points is hard by itself.
  if (code === POINT) {
    return next === POINT || (isBlank(next) && text.charCodeAt(at + 2) === POINT) ? HARD : GONE;
  }
  if (!isFigure(code)) return kindAt(text, at + 1) >= LETTER || isBlank(next) ? GONE : HARD;
  if (JOINS_FIGURES.test(text.charAt(at + 1))) return isFigure(text.charCodeAt(at + 2)) ? HARD : code;
  let after = at + 1;
  while (isBlank(text.charCodeAt(after))) after++;
  if (after > at + 1 && isFigure(text.charCodeAt(after))) return HARD;
  return DASHES.test(text.charAt(after)) ? HARD : code;
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
const isFigure = (code: number) => code >= 0x30 && code <= 0x39;

function look(code: number, thorough: (text: string) => string): number {
  if (!PLAIN.some(([from, to]) => code >= from && code <= to)) return HARD;
  const character = String.fromCharCode(code);
  if (isBlank(code)) return BLANK;
  if (code === POINT || isFigure(code) || DASHES.test(character)) return CAREFUL;
  const kept = thorough(character);
  if (kept === '') return /[\s.]/.test(character.normalize('NFKD')) ? HARD : GONE;
  if (kept.length !== 1 || /\p{N}/u.test(kept)) return HARD;
  const own = kept.charCodeAt(0);
  if (own >= LETTER || own <= CAREFUL) return HARD;
  return /\p{L}/u.test(kept) ? own | LETTER : own;
}

/** Arguments a call takes without fear for the stack. */
const PIECE = 4_096;

function read(size: number): string {
  let text = '';
  for (let at = 0; at < size; at += PIECE) {
    text += String.fromCharCode.apply(null, folded.subarray(at, Math.min(size, at + PIECE)) as never);
  }
  return text;
}
