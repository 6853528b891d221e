/**
 * Which marks of one block belong together. Takes its marks in order; gives pairs, and the outermost mark left open.
 * Single marks pair only outside double ones. One pass over the marks; nesting is bounded.
 */
import type { QuoteMark } from './quote-marks.ts';

/** How deep marks may nest before further ones are ignored; print knows three levels. */
const MAX_DEPTH = 6;

export interface Pair {
  open: QuoteMark;
  /** Null where the passage runs on to the block's end. */
  close: QuoteMark | null;
}

const MIRROR: Record<string, string> = {
  '«': '»',
  '»': '«»',
  '„': '“”‟"',
  '「': '」',
  '『': '』',
  '〝': '〞',
};

/** Whether `close` may close what `open` opened. */
function closes(open: QuoteMark, close: QuoteMark): boolean {
  const wanted = MIRROR[open.char];
  if (wanted !== undefined) return wanted.includes(close.char);
  return '"”“＂'.includes(close.char);
}

export function pairDoubles(marks: readonly QuoteMark[]): { pairs: Pair[]; unclosed: QuoteMark | null } {
  const pairs: Pair[] = [];
  const stack: QuoteMark[] = [];
  for (const [i, mark] of marks.entries()) {
    const top = stack[stack.length - 1];
    // A 12" record: a straight mark behind a number is inches where another one can still close.
    if (mark.inches && marks[i + 1]?.role === 'close') continue;
    const fits = top !== undefined && closes(top, mark);
    if (mark.role === 'close' ? fits : mark.role === 'either' && fits) {
      stack.pop();
      pairs.push({ open: top!, close: mark });
    } else if (mark.role === 'close') {
      // A closing mark of another kind: it may end what a wrongly typed mark below the top began.
      const below = stack.findLastIndex((open) => closes(open, mark));
      if (below >= 0) {
        pairs.push({ open: stack[below]!, close: mark });
        stack.length = below;
      } else if (stack.length === 1 && !mark.inches) {
        // «We leave", he said: it ends nothing of its own kind, so it ends what is open.
        pairs.push({ open: stack.pop()!, close: mark });
      }
    } else if (mark.role === 'open' || mayOpen(mark)) {
      if (stack.length === MAX_DEPTH) stack.shift();
      stack.push(mark);
    }
  }
  return widenLast(pairs, stack);
}

/** «We read the paper «Dawn», he said: where print lets one mark close both, the last inner pair closes the outer. */
function widenLast(
  pairs: Pair[],
  stack: readonly QuoteMark[],
): { pairs: Pair[]; unclosed: QuoteMark | null } {
  const unclosed = stack[stack.length - 1] ?? null;
  const inner = pairs.at(-1);
  const nested =
    unclosed?.char === '«' &&
    inner?.open.char === '«' &&
    stack.length === 1 &&
    inner.open.index > unclosed.index;
  if (!nested || !unclosed.heads) return { pairs, unclosed };
  return { pairs: [...pairs, { open: unclosed, close: inner.close }], unclosed: null };
}

function mayOpen(mark: QuoteMark): boolean {
  return mark.char !== '“';
}

/**
 * Single marks outside double ones. `pairs` are sorted by their closing mark. A closing mark after an s may be a
 * possessive (the workers’ rights): a surer closing mark before the next opening one is preferred.
 */
export function pairSingles(
  text: string,
  marks: readonly QuoteMark[],
  doubles: readonly Pair[],
  end: number,
): Pair[] {
  const pairs: Pair[] = [];
  let at = 0;
  const outer = keepOutermost([...doubles]);
  let double = 0;
  while (at < marks.length) {
    const open = marks[at]!;
    at++;
    while (double < outer.length && outer[double]!.close!.index < open.index) double++;
    if (open.role === 'close' || (double < outer.length && outer[double]!.open.index < open.index)) continue;
    if (open.role === 'either' && open.char === '‘') continue;
    let chosen = -1;
    for (let i = at; i < marks.length; i++) {
      const mark = marks[i]!;
      if (mark.role === 'open') break;
      if (!fitsSingle(open, mark) || insidePair(outer, double, mark.index)) continue;
      const after = mark.index + 1 < end ? text[mark.index + 1]! : ' ';
      const sure =
        !CLIPPED.test(text.slice(Math.max(0, mark.index - 3), mark.index)) ||
        /[.,;:!?)\]]/.test(after) ||
        mark.index + 1 >= end;
      if (chosen < 0 || sure) chosen = i;
      if (sure) break;
    }
    if (chosen < 0) continue;
    pairs.push({ open, close: marks[chosen]! });
    at = chosen + 1;
  }
  return pairs;
}

/** What may stand before an apostrophe at a word's end: the workers’, goin’, ol’, an’, Italian po’. */
const CLIPPED = /(?:s|\p{L}in|^\P{L}?po|^\P{L}?mo|^\P{L}?ol|^\P{L}o|^\P{L}an|^\P{L}wi)$/iu;

function fitsSingle(open: QuoteMark, close: QuoteMark): boolean {
  if (open.char === '‹' || open.char === '›') return close.char === (open.char === '‹' ? '›' : '‹');
  if (open.char === '‚') return "‘’'".includes(close.char);
  return "’'".includes(close.char);
}

/** Whether a position lies in one of the double pairs from `first` on; bounded, since pairs are in order. */
function insidePair(outer: readonly Pair[], first: number, index: number): boolean {
  let low = first;
  let high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outer[middle]!.close!.index < index) low = middle + 1;
    else high = middle;
  }
  return low < outer.length && outer[low]!.open.index < index;
}

/** Pairs not inside another pair, in order. */
export function keepOutermost(pairs: Pair[]): Pair[] {
  const sorted = pairs.sort((a, b) => a.open.index - b.open.index);
  const kept: Pair[] = [];
  let reach = -1;
  for (const pair of sorted) {
    if (pair.open.index < reach) continue;
    kept.push(pair);
    reach = pair.close ? pair.close.index : Number.POSITIVE_INFINITY;
  }
  return kept;
}
