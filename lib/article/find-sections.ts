/** The parts of a page as spans of its article's text; a part of which nothing was taken gives none. */
import type { Section } from '../types.ts';
import type { ExtractedText } from './extract-text.ts';
import type { PartBlocks } from './story-blocks.ts';

export function findSections({ blocks, indexes }: ExtractedText, parts: readonly PartBlocks[]): Section[] {
  if (!parts.some(({ title, published }) => title || published)) return [];
  const spans = new Map<PartBlocks, Section>();
  const owners = new Map(parts.flatMap((part) => [...part.body].map((index) => [index, part] as const)));
  for (const [i, block] of blocks.entries()) {
    const part = owners.get(indexes[i]!);
    if (!part) continue;
    const section = spans.get(part);
    if (section) section.end = block.end;
    else {
      const { title, published, anchor } = part;
      const span = { start: block.start, end: block.end };
      spans.set(part, { ...span, title, published, ...(anchor ? { anchor } : {}) });
    }
  }
  return [...spans.values()];
}
