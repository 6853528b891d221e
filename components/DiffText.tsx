/**
 * A wording with its differences from another: words of `base` alone struck, words of `other` alone underlined.
 * `plain` shows `other` as it is printed, with nothing marked.
 */
import { diffWords } from '../lib/comparison/word-diff.ts';
import { foldText } from '../lib/text/fold.ts';
import type { DiffPart } from '../lib/types.ts';
import { markEditorial, QuoteText } from './QuoteText.tsx';

export interface DiffTextProps {
  base: string;
  other: string;
  plain?: boolean;
}

const SAYS_SOMETHING = /[\p{L}\p{N}…[\]]|\.\.\./u;

/**
 * Case, marks and spacing are the typesetter's: "The" for "the", or a comma, is shown as the other prints it and not
 * as a difference.
 */
function tellingParts(parts: DiffPart[]): DiffPart[] {
  return parts.flatMap((part, index): DiffPart[] => {
    const pair = part.kind === 'removed' ? parts[index + 1] : parts[index - 1];
    const replaced = pair !== undefined && part.kind !== 'same' && pair.kind !== 'same';
    const quiet =
      !SAYS_SOMETHING.test(part.text) || (replaced && foldText(part.text) === foldText(pair.text));
    if (part.kind === 'same' || !quiet) return [part];
    return part.kind === 'removed' ? [] : [{ kind: 'same', text: part.text }];
  });
}

export function DiffText({ base, other, plain = false }: DiffTextProps) {
  if (plain) return <QuoteText text={other} />;
  return (
    <span class="quote" dir="auto">
      {tellingParts(diffWords(base, other)).map((part, index) => {
        const words = markEditorial(part.text);
        if (part.kind === 'removed') return <del key={index}>{words}</del>;
        if (part.kind === 'added') return <ins key={index}>{words}</ins>;
        return <span key={index}>{words}</span>;
      })}
    </span>
  );
}
