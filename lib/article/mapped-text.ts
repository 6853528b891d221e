/**
 * Text that knows where on the page each stretch of it stands, in four parallel arrays: an entry is a run, not a
 * character, so an article of 60,000 characters needs a few thousand numbers.
 */
import type { Block } from '../types.ts';
import type { DraftBlock } from './collect-blocks.ts';

export interface MappedText {
  text: string;
  /** Live text nodes in order of the text. */
  nodes: Text[];
  /** For each run: offset in the text (ascending), length, index into `nodes`, offset in the node's data. */
  starts: Int32Array;
  lengths: Int32Array;
  nodeIndexes: Int32Array;
  offsets: Int32Array;
}

/** Joins blocks by a blank line. */
export function joinBlocks(
  drafts: readonly DraftBlock[],
  separator = '\n\n',
): MappedText & { blocks: Block[] } {
  const count = drafts.reduce((sum, draft) => sum + draft.runs.length, 0);
  const starts = new Int32Array(count);
  const lengths = new Int32Array(count);
  const nodeIndexes = new Int32Array(count);
  const offsets = new Int32Array(count);
  const nodes: Text[] = [];
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  let run = 0;
  for (const draft of drafts) {
    if (texts.length > 0) at += separator.length;
    texts.push(draft.text);
    const { kind, emphasised } = draft;
    blocks.push({ start: at, end: at + draft.text.length, kind, ...(emphasised > 0 ? { emphasised } : {}) });
    for (const { start, length, node, offset } of draft.runs) {
      if (nodes.at(-1) !== node) nodes.push(node);
      starts[run] = at + start;
      lengths[run] = length;
      nodeIndexes[run] = nodes.length - 1;
      offsets[run] = offset;
      run++;
    }
    at += draft.text.length;
  }
  return { text: texts.join(separator), nodes, starts, lengths, nodeIndexes, offsets, blocks };
}
