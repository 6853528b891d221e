/**
 * The differences between two wordings that a reader should see. Case, marks and spacing are the typesetter's: "The"
 * for "the", or a comma, is given as the other prints it and not as a difference.
 */
import { foldText } from '../text/fold.ts';
import type { DiffPart } from '../types.ts';
import { diffWords } from './word-diff.ts';

const SAYS_SOMETHING = /[\p{L}\p{N}…[\]]|\.\.\./u;

export function tellingDiff(base: string, other: string): DiffPart[] {
  const parts = diffWords(base, other);
  return parts.flatMap((part, index): DiffPart[] => {
    const pair = part.kind === 'removed' ? parts[index + 1] : parts[index - 1];
    const replaced = pair !== undefined && part.kind !== 'same' && pair.kind !== 'same';
    const quiet =
      !SAYS_SOMETHING.test(part.text) || (replaced && foldText(part.text) === foldText(pair.text));
    if (part.kind === 'same' || !quiet) return [part];
    return part.kind === 'removed' ? [] : [{ kind: 'same', text: part.text }];
  });
}

/** The same for what is drawn without margins: a replaced word and its replacement would else read as one. */
export function spacedDiff(base: string, other: string): DiffPart[] {
  return tellingDiff(base, other).flatMap((part, index, parts): DiffPart[] => {
    const before = parts[index - 1];
    const touching =
      before?.kind === 'removed' &&
      part.kind === 'added' &&
      !/\s$/.test(before.text) &&
      !/^\s/.test(part.text);
    return touching ? [{ kind: 'same', text: ' ' }, part] : [part];
  });
}

/** Marks must touch the words they are about: the spaces before, the words, the spaces after. */
export function apartFromSpaces(text: string): [before: string, words: string, after: string] {
  const words = text.trim();
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)];
}
