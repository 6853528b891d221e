/**
 * A wording with its differences from another: words of `base` alone struck, words of `other` alone underlined.
 * `plain` shows `other` as it is printed, with nothing marked.
 */
import { tellingDiff } from '../lib/comparison/telling-diff.ts';
import { markEditorial, QuoteText } from './QuoteText.tsx';

export interface DiffTextProps {
  base: string;
  other: string;
  plain?: boolean;
}

export function DiffText({ base, other, plain = false }: DiffTextProps) {
  if (plain) return <QuoteText text={other} />;
  return (
    <span class="quote" dir="auto">
      {tellingDiff(base, other).map((part, index) => {
        const words = markEditorial(part.text);
        if (part.kind === 'removed') return <del key={index}>{words}</del>;
        if (part.kind === 'added') return <ins key={index}>{words}</ins>;
        return <span key={index}>{words}</span>;
      })}
    </span>
  );
}
