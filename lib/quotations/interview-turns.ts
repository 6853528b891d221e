/**
 * Turns of an interview or transcript printed without marks ("AMES: In May." "A: In May."). Takes text and blocks;
 * gives for each block what is said in it and whether its label names somebody. Labels count only where they come
 * back and take turns, so that "Age: 34" and "Claim: … Fact: …" are none. Questions by letter are nobody's words.
 */
import type { Block } from '../types.ts';

export interface Turn {
  /** Where the words begin. */
  start: number;
  /** Whether the label is a name; a letter (Q, A) is not. */
  named: boolean;
}

/** Up to four words before a colon. */
const LABEL = /^\s*([\p{L}][\p{L}\p{M}.’'-]*(?: [\p{L}][\p{L}\p{M}.’'-]*){0,3})\s?(?::\s+|：\s*)(?=\S)/u;
const LONGEST_LABEL = 60;
/** What answers are labelled with, by what its questions are. */
const ANSWERS: Readonly<Record<string, string>> = {
  q: 'a',
  p: 'r',
  d: 'r',
  f: 'a',
  question: 'answer',
  frage: 'antwort',
};
/** Labels of things, not of people, which also take turns. */
const THINGS =
  /^(?:claim|fact|facts|myth|verdict|rating|truth|false|true|note|update|correction|source|photo|pros|cons|question|answer|before|after|then|now|what|who|when|where|why|how|read more|pro|contra|plus|minus|for|against|tip|step|behauptung|fakt|bewertung|day|score|winner|loser|good|bad|problem|solution|impact|reality|result|related|watch|listen|video|more|also|correction|background|context)s?$/i;
/** Scripts without capitals: any short word may be a name there, but not one that ends in a verb of saying. */
const UNCASED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const SAID_UNCASED = /(?:说|說|道|称|稱|表示|指出|认为|認為|写|寫|问|問|た|る|は)$/;
const LONGEST_UNCASED = 8;
/** Blocks between two turns of one conversation. */
const GAP = 3;
/** Turns an interview has at least, and times each of two neighbouring labels is printed. */
const FEWEST_TURNS = 3;
const FEWEST_RETURNS = 2;

interface Labelled {
  block: number;
  label: string;
  start: number;
}

export function findTurns(text: string, blocks: readonly Block[]): Map<number, Turn> {
  const labelled: Labelled[] = [];
  for (const [index, { start, end, kind }] of blocks.entries()) {
    if (kind === 'heading' || kind === 'quote') continue;
    const found = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (found) labelled.push({ block: index, label: found[1]!, start: start + found[0].length });
  }
  const turns = new Map<number, Turn>();
  if (labelled.length < FEWEST_TURNS) return turns;
  const counts = new Map<string, number>();
  for (const { label } of labelled) {
    const key = label.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // "Ada Ames: …" once, "AA: …" from then on: one label.
  const full = new Map(
    [...counts.keys()].filter((key) => key.includes(' ')).map((key) => [initialsOf(key), key]),
  );
  const times = (label: string) => {
    const key = label.toLowerCase();
    const other = key.includes(' ') ? initialsOf(key) : full.get(key);
    return (counts.get(key) ?? 0) + (other === undefined ? 0 : (counts.get(other) ?? 0));
  };
  for (const [i, { block, label, start }] of labelled.entries()) {
    const near = [labelled[i - 1], labelled[i + 1]].filter(
      (other) => other && Math.abs(other.block - block) <= GAP && other.label !== label,
    );
    if (near.length === 0) continue;
    const key = label.toLowerCase();
    if (isLetter(key)) {
      if (isAnswer(key, counts)) turns.set(block, { start, named: false });
    } else if (isName(label) && times(label) >= FEWEST_RETURNS && returns(near, times)) {
      turns.set(block, { start, named: true });
    }
  }
  return turns.size >= 2 ? turns : new Map();
}

function isLetter(key: string): boolean {
  return key.length === 1 || key in ANSWERS || Object.values(ANSWERS).includes(key);
}

function isAnswer(key: string, counts: ReadonlyMap<string, number>): boolean {
  return Object.entries(ANSWERS).some(([question, answer]) => answer === key && counts.has(question));
}

function returns(near: readonly (Labelled | undefined)[], times: (label: string) => number): boolean {
  return near.some((other) => other && times(other.label) >= FEWEST_RETURNS);
}

function initialsOf(label: string): string {
  return label
    .split(' ')
    .map((word) => word[0])
    .join('');
}

/** Every word capitalised, and no label of a thing. */
function isName(label: string): boolean {
  if (THINGS.test(label)) return false;
  if (UNCASED.test(label)) return label.length <= LONGEST_UNCASED && !SAID_UNCASED.test(label);
  return label
    .split(' ')
    .every((word) => /^\p{Lu}/u.test(word) || /^(?:de|del|van|von|der|da|di|le|la)$/.test(word));
}
