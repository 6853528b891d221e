/**
 * The way between offsets of an article's text or title and the live page, both ways. Exact or nothing: if the nodes
 * were removed or their characters changed since the page was read, a span gives no ranges.
 */
import type { Span } from '../types.ts';
import type { MappedText } from './mapped-text.ts';

export interface Place {
  offset: number;
  in?: 'title';
}

export interface LiveMap {
  /** Whether the title, too, stands on the page. */
  hasTitle: boolean;
  /** One range for each text node that the span touches, so that nothing outside its characters is covered. */
  toRanges(span: Span, where?: 'title'): Range[];
  /** The article offset of a character of the page; null if it is not part of the article. */
  locate(node: Node, offset: number): Place | null;
}

export function createLiveMap(text: MappedText, title: MappedText | null): LiveMap {
  const locateInText = createLocator(text);
  const locateInTitle = title && createLocator(title);
  return {
    hasTitle: title !== null,
    toRanges(span, where) {
      const mapped = where === 'title' ? title : text;
      return mapped ? toRanges(mapped, span) : [];
    },
    locate(node, offset) {
      const inText = locateInText(node, offset);
      if (inText !== null) return { offset: inText };
      const inTitle = locateInTitle?.(node, offset) ?? null;
      return inTitle === null ? null : { offset: inTitle, in: 'title' };
    },
  };
}

function toRanges(mapped: MappedText, span: Span): Range[] {
  const { starts, lengths, nodeIndexes, offsets, nodes, text } = mapped;
  const ranges: Range[] = [];
  let openNode: Text | null = null;
  for (let run = firstRunAt(mapped, span.start); run < starts.length; run++) {
    const runStart = starts[run]!;
    const from = Math.max(span.start, runStart);
    const to = Math.min(span.end, runStart + lengths[run]!);
    if (runStart >= span.end) break;
    if (from >= to) continue;
    const node = nodes[nodeIndexes[run]!]!;
    const start = offsets[run]! + from - runStart;
    const end = start + to - from;
    if (!node.isConnected || !isUnchanged(node.data.slice(start, end), text.slice(from, to))) return [];
    if (openNode !== node) {
      const range = node.ownerDocument.createRange();
      range.setStart(node, start);
      ranges.push(range);
      openNode = node;
    }
    ranges.at(-1)!.setEnd(node, end);
  }
  return ranges;
}

/** The same characters; any whitespace stands for the one space it was collapsed to. */
function isUnchanged(data: string, text: string): boolean {
  return data === text || data.replace(/[\t\n\r\f]/g, ' ') === text;
}

/** The first run that ends after the offset. */
function firstRunAt({ starts, lengths }: MappedText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! + lengths[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createLocator(mapped: MappedText): (node: Node, offset: number) => number | null {
  const { starts, lengths, nodeIndexes, offsets, nodes } = mapped;
  const firstRun = new WeakMap<Node, number>();
  for (let run = starts.length - 1; run >= 0; run--) firstRun.set(nodes[nodeIndexes[run]!]!, run);
  return (node, offset) => {
    const first = firstRun.get(node);
    if (first === undefined) return null;
    for (let run = first; run < starts.length && nodes[nodeIndexes[run]!] === node; run++) {
      const within = offset - offsets[run]!;
      if (within < 0) return null;
      if (within < lengths[run]!) return starts[run]! + within;
    }
    return null;
  };
}
