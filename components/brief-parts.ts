/**
 * A long wording as a reader takes it in: what differs with some words on either side, and how many are passed over in
 * between. Takes the parts of a difference; gives the very same list where the wording is not long.
 */
import type { DiffPart } from '../lib/types.ts';

/** Words passed over. */
export interface Gap {
  kind: 'gap';
  words: number;
}

/** Words of a wording that is shown whole: a paragraph and a half. A choice. */
const LONG = 160;

/** Words kept at either end of what both print, and of what only one does. */
const BESIDE = 18;
const OWN = 60;

/** A gap shorter than this hides less than it costs to read. */
const SHORTEST_GAP = 12;

export function briefParts(parts: readonly DiffPart[]): readonly (DiffPart | Gap)[] {
  const words = parts.map(({ text }) => text.match(/\S+\s*/g) ?? []);
  if (words.reduce((sum, { length }) => sum + length, 0) <= LONG) return parts;
  return parts.flatMap((part, i): (DiffPart | Gap)[] => {
    const kept = part.kind === 'same' ? BESIDE : OWN;
    const own = words[i]!;
    const gap = own.length - 2 * kept;
    if (gap < SHORTEST_GAP) return [part];
    const lead = /^\s*/.exec(part.text)![0];
    return [
      { kind: part.kind, text: lead + own.slice(0, kept).join('') },
      { kind: 'gap', words: gap },
      { kind: part.kind, text: own.slice(-kept).join('') },
    ];
  });
}
