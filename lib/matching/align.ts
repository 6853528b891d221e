/**
 * Aligns two texts word by word: the order-keeping matching of greatest weight (Needleman–Wunsch with free gaps and a
 * bonus for neighbours), soft on word forms, and knowing that two words may be one ("iron-clad", "ironclad"). Takes
 * tokens and a weight for each, gives matched and unmatched runs. Quadratic in MAX_TOKENS at most.
 */
import { similarity } from './similarity.ts';
import type { Token } from './tokens.ts';

/** One pair of the alignment: tokens [aFrom, aTo) of a with [bFrom, bTo) of b; a side is two long where joined. */
export interface Match {
  a: number;
  aLength: number;
  b: number;
  bLength: number;
  similarity: number;
}

/** What lies between two runs of matches: tokens left unmatched on either side. */
export interface Difference {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

export interface Alignment {
  a: readonly Token[];
  b: readonly Token[];
  matches: Match[];
  /** Unmatched runs between the first and the last match, in order. */
  inner: Difference[];
  /** Unmatched before the first match and after the last one. */
  head: Difference;
  tail: Difference;
}

/** Weight of standing next to the match before: it keeps a phrase together against scattered function words. */
const NEIGHBOUR_BONUS = 0.75;
/** Least alikeness that counts as a match. */
const LEAST_SIMILARITY = 0.5;

/** @param weights by token of a and of b: rarity, above 0. */
export function align(a: readonly Token[], b: readonly Token[], weigh: (token: Token) => number): Alignment {
  return toAlignment(a, b, slideGaps(dropStrays(bestMatches(a, b, weigh), a, b), a, b));
}

function bestMatches(a: readonly Token[], b: readonly Token[], weigh: (token: Token) => number): Match[] {
  const width = b.length + 1;
  const cells = (a.length + 1) * width;
  // `best` is the best score of the prefixes, `matched` the best that ends in a match of their last words.
  const tables = takeTables(cells, width);
  const { best, matched, step, alike } = tables;
  const weightA = Float32Array.from(a, weigh);
  const weightB = Float32Array.from(b, weigh);
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1]!;
    const beforeX = i > 1 ? a[i - 2]! : null;
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1]!;
      const cell = i * width + j;
      let score = -Infinity;
      step[cell] = 0;
      const likeness = similarity(x, y);
      if (likeness >= LEAST_SIMILARITY) {
        const weight = (weightA[i - 1]! + weightB[j - 1]!) / 2;
        const from = cell - width - 1;
        score = likeness * weight + Math.max(best[from]!, matched[from]! + NEIGHBOUR_BONUS);
        step[cell] = 1;
        alike[cell] = likeness;
      } else {
        const beforeY = j > 1 ? b[j - 2]! : null;
        if (beforeX && isJoin(beforeX, x, y)) {
          const from = cell - 2 * width - 1;
          score = weightB[j - 1]! + Math.max(best[from]!, matched[from]! + NEIGHBOUR_BONUS);
          step[cell] = 2;
          alike[cell] = 1;
        } else if (beforeY && isJoin(beforeY, y, x)) {
          const from = cell - width - 2;
          score = weightA[i - 1]! + Math.max(best[from]!, matched[from]! + NEIGHBOUR_BONUS);
          step[cell] = 3;
          alike[cell] = 1;
        }
      }
      matched[cell] = score;
      best[cell] = Math.max(score, best[cell - 1]!, best[cell - width]!);
    }
  }
  return traceBack(a.length, b.length, tables);
}

interface Tables {
  best: Float32Array;
  matched: Float32Array;
  /** 0 no match, else its shape: 1 one word with one, 2 two of a with one, 3 one with two of b. */
  step: Uint8Array;
  alike: Float32Array;
}

let scratch: Tables | null = null;

/** Tables are used again from one alignment to the next: fresh ones cost as much as filling them. */
function takeTables(cells: number, width: number): Tables {
  if (!scratch || scratch.best.length < cells) {
    const size = Math.max(cells, 4096);
    scratch = {
      best: new Float32Array(size),
      matched: new Float32Array(size),
      step: new Uint8Array(size),
      alike: new Float32Array(size),
    };
  }
  const { best, matched, step } = scratch;
  best.fill(0, 0, width);
  matched.fill(-Infinity, 0, width);
  step.fill(0, 0, width);
  for (let edge = 0; edge < cells; edge += width) {
    best[edge] = 0;
    matched[edge] = -Infinity;
    step[edge] = 0;
  }
  return scratch;
}

function traceBack(rows: number, columns: number, { best, matched, step, alike }: Tables): Match[] {
  const width = columns + 1;
  const matches: Match[] = [];
  let i = rows;
  let j = columns;
  let mustMatch = false;
  while (i > 0 && j > 0) {
    const cell = i * width + j;
    if (!mustMatch && (step[cell] === 0 || matched[cell]! < best[cell]!)) {
      if (best[cell - width] === best[cell]) i--;
      else j--;
      continue;
    }
    const aLength = step[cell] === 2 ? 2 : 1;
    const bLength = step[cell] === 3 ? 2 : 1;
    const from = (i - aLength) * width + (j - bLength);
    matches.push({ a: i - aLength, aLength, b: j - bLength, bLength, similarity: alike[cell]! });
    mustMatch = matched[from]! + NEIGHBOUR_BONUS > best[from]!;
    i -= aLength;
    j -= bLength;
  }
  return matches.reverse();
}

function isJoin(first: Token, second: Token, whole: Token): boolean {
  return (
    first.folded.length + second.folded.length === whole.folded.length &&
    whole.folded.startsWith(first.folded) &&
    whole.folded.endsWith(second.folded)
  );
}

/** A lone function word between two differences is chance: it only tears a replaced phrase apart. */
function dropStrays(matches: Match[], a: readonly Token[], b: readonly Token[]): Match[] {
  const kept: Match[] = [];
  for (let from = 0; from < matches.length; ) {
    let to = from + 1;
    while (to < matches.length && follows(matches[to - 1]!, matches[to]!)) to++;
    const run = matches.slice(from, to);
    const first = run[0]!;
    const last = run.at(-1)!;
    const before = kept.at(-1);
    const next = matches[to];
    const gapBefore = before ? gapSize(before, first) : Math.max(first.a, first.b);
    const gapAfter = next
      ? gapSize(last, next)
      : Math.max(a.length - last.a - last.aLength, b.length - last.b - last.bLength);
    const weak = run.every((match) => a[match.a]!.stop && b[match.b]!.stop);
    const stray = weak && run.length <= STRAY_RUN && gapBefore >= STRAY_GAP && gapAfter >= STRAY_GAP;
    if (!stray) kept.push(...run);
    from = to;
  }
  return kept.length ? kept : matches;
}

/** Longest run of function words that counts as chance, and how many unmatched words must stand on either side. */
const STRAY_RUN = 2;
const STRAY_GAP = 2;

function follows(before: Match, match: Match): boolean {
  return before.a + before.aLength === match.a && before.b + before.bLength === match.b;
}

function gapSize(before: Match, match: Match): number {
  return Math.max(match.a - before.a - before.aLength, match.b - before.b - before.bLength);
}

/**
 * Where the same words stand before and at the end of what was left out, it is not given which of them was kept:
 * "it [is old. It] has one" or "[it is old.] It has one". The cut is where an ellipsis or a sentence's end says so.
 */
function slideGaps(matches: Match[], a: readonly Token[], b: readonly Token[]): Match[] {
  for (let i = 1; i < matches.length; i++) {
    const before = matches[i - 1]!;
    const match = matches[i]!;
    const onlyB = before.a + before.aLength === match.a && before.b + before.bLength < match.b;
    const onlyA = before.b + before.bLength === match.b && before.a + before.aLength < match.a;
    if (!onlyA && !onlyB) continue;
    const [kept, whole] = onlyB ? (['a', b] as const) : (['b', a] as const);
    const side = onlyB ? 'b' : 'a';
    const short = onlyB ? a : b;
    let steps = 0;
    for (let back = 1; back <= i; back++) {
      const moved = matches[i - back]!;
      const target = whole[match[side] - back];
      if (moved.aLength > 1 || moved.bLength > 1 || !target || target.folded !== whole[moved[side]]!.folded)
        break;
      if (back > 1 && !follows(moved, matches[i - back + 1]!)) break;
      const cut = short[moved[kept]]!.gap;
      if (cut.ellipsis || (target.gap.sentence && whole[moved[side]]!.gap.sentence)) steps = back;
      if (steps) break;
    }
    for (let back = 1; back <= steps; back++) matches[i - back]![side] = match[side] - back;
  }
  return matches;
}

function toAlignment(a: readonly Token[], b: readonly Token[], matches: Match[]): Alignment {
  const inner: Difference[] = [];
  for (let i = 1; i < matches.length; i++) {
    const before = matches[i - 1]!;
    const match = matches[i]!;
    if (follows(before, match)) continue;
    inner.push({
      aFrom: before.a + before.aLength,
      aTo: match.a,
      bFrom: before.b + before.bLength,
      bTo: match.b,
    });
  }
  const first = matches[0];
  const last = matches.at(-1);
  return {
    a,
    b,
    matches,
    inner,
    head: { aFrom: 0, aTo: first?.a ?? a.length, bFrom: 0, bTo: first?.b ?? b.length },
    tail: {
      aFrom: last ? last.a + last.aLength : a.length,
      aTo: a.length,
      bFrom: last ? last.b + last.bLength : b.length,
      bTo: b.length,
    },
  };
}
