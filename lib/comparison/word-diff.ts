/**
 * Word-by-word comparison of two wordings, for reading: what only the base has, what only the other has, what both
 * have. Same and added parts joined give the other text exactly, same and removed parts the base, so that each keeps
 * its own marks and spacing where they differ. Takes any text; long ones are compared in their middle only up to a
 * bound.
 */
import { foldWord } from '../text/words.ts';
import type { DiffPart } from '../types.ts';

/** Cells of the comparison, at most; beyond, the middle counts as replaced. 1,000 × 1,000 words take about 10 ms. */
const MOST_CELLS = 1_000_000;
/** Words in common between two changes, up to which they are only noise if all of them are short. */
const NOISE_WORDS = 1;
const NOISE_LETTERS = 4;

/** A word with the spacing and marks that follow it; `key` is what is compared. */
interface Piece {
  text: string;
  key: string;
}

interface Step {
  kind: DiffPart['kind'];
  base: string;
  other: string;
  key: string;
}

export function diffWords(base: string, other: string): DiffPart[] {
  return toParts(smooth(diffPieces(cut(base), cut(other))));
}

/** Pieces are words, blanks, and runs of marks, each by itself. */
function cut(text: string): Piece[] {
  return (
    text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ.,-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
  ).map((piece) => ({ text: piece, key: /\s/.test(piece[0]!) ? ' ' : foldMark(foldWord(piece)) }));
}

function foldMark(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-');
}

function diffPieces(base: Piece[], other: Piece[]): Step[] {
  let head = 0;
  while (head < base.length && head < other.length && base[head]!.key === other[head]!.key) head++;
  let tail = 0;
  const room = Math.min(base.length, other.length) - head;
  while (tail < room && base.at(-1 - tail)!.key === other.at(-1 - tail)!.key) tail++;
  return [
    ...base.slice(0, head).map((piece, i) => both(piece, other[i]!)),
    ...diffMiddle(base.slice(head, base.length - tail), other.slice(head, other.length - tail)),
    ...base.slice(base.length - tail).map((piece, i) => both(piece, other[other.length - tail + i]!)),
  ];
}

/** Longest common subsequence, by weight: a word counts far more than a blank or a mark. */
function diffMiddle(base: Piece[], other: Piece[]): Step[] {
  if (base.length * other.length > MOST_CELLS) return [...base.map(removed), ...other.map(added)];
  const width = other.length + 1;
  const best = new Uint32Array((base.length + 1) * width);
  for (let i = base.length - 1; i >= 0; i--) {
    const weight = weightOf(base[i]!);
    for (let j = other.length - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const take = base[i]!.key === other[j]!.key ? weight + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(skip, take);
    }
  }
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < base.length && j < other.length) {
    const here = best[i * width + j]!;
    const equal = base[i]!.key === other[j]!.key;
    if (equal && here === weightOf(base[i]!) + best[(i + 1) * width + j + 1]!)
      steps.push(both(base[i++]!, other[j++]!));
    else if (here === best[(i + 1) * width + j]!) steps.push(removed(base[i++]!));
    else steps.push(added(other[j++]!));
  }
  return [...steps, ...base.slice(i).map(removed), ...other.slice(j).map(added)];
}

function weightOf({ key }: Piece): number {
  return /[\p{L}\p{N}]/u.test(key) ? 10 + 2 * Math.min(key.length, 10) : 1;
}

/** Turns common runs of noise between two changes into changes, so that a replaced phrase stays one phrase. */
function smooth(steps: Step[]): Step[] {
  const result: Step[] = [];
  for (let from = 0; from < steps.length; ) {
    let to = from;
    while (to < steps.length && (steps[to]!.kind === 'same') === (steps[from]!.kind === 'same')) to++;
    const run = steps.slice(from, to);
    const noise = run[0]!.kind === 'same' && from > 0 && to < steps.length && isNoise(run);
    if (noise) for (const step of run) result.push({ ...step, kind: 'removed' }, { ...step, kind: 'added' });
    else result.push(...run);
    from = to;
  }
  return result;
}

function isNoise(run: Step[]): boolean {
  const words = run.filter(({ key }) => /[\p{L}\p{N}]/u.test(key));
  return (
    words.length <= NOISE_WORDS &&
    words.every(({ key }) => key.length <= NOISE_LETTERS && !/\p{N}/u.test(key))
  );
}

/**
 * Joins neighbours, removed before added. A word in both that is printed otherwise (case, curly marks) can be one part
 * only where the printed texts agree; else each side keeps its own.
 */
function toParts(steps: Step[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    if (gone) parts.push({ kind: 'removed', text: gone });
    if (come) parts.push({ kind: 'added', text: come });
    gone = '';
    come = '';
  };
  for (const { kind, base, other } of steps) {
    if (kind === 'same' && base === other) {
      flush();
      const last = parts.at(-1);
      if (last?.kind === 'same') last.text += base;
      else parts.push({ kind: 'same', text: base });
    } else {
      if (kind !== 'added') gone += base;
      if (kind !== 'removed') come += other;
    }
  }
  flush();
  return parts;
}

function both(base: Piece, other: Piece): Step {
  return { kind: 'same', base: base.text, other: other.text, key: base.key };
}

function removed(piece: Piece): Step {
  return { kind: 'removed', base: piece.text, other: '', key: piece.key };
}

function added(piece: Piece): Step {
  return { kind: 'added', base: '', other: piece.text, key: piece.key };
}
