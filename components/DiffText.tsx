/**
 * A wording with its differences from another: words of `base` alone struck, words of `other` alone underlined.
 * `plain` shows `other` as it is printed, with nothing marked; `brief` passes over what a long one has in common.
 */
import { tellingDiff } from '../lib/comparison/telling-diff.ts';
import type { DiffPart } from '../lib/types.ts';
import { briefParts, type Gap } from './brief-parts.ts';
import { markEditorial } from './QuoteText.tsx';
import { useTranslator } from './translation.ts';

export interface DiffTextProps {
  base: string;
  other: string;
  plain?: boolean;
  brief?: boolean;
}

export function DiffText({ base, other, plain = false, brief = false }: DiffTextProps) {
  const parts = diffParts(base, other, plain);
  return <DiffParts parts={brief ? briefParts(parts) : parts} />;
}

export const diffParts = (base: string, other: string, plain: boolean): DiffPart[] =>
  plain || base === other ? [{ kind: 'same', text: other }] : tellingDiff(base, other);

export interface DiffPartsProps {
  parts: readonly (DiffPart | Gap)[];
  large?: boolean;
}

export function DiffParts({ parts, large = false }: DiffPartsProps) {
  const { text } = useTranslator();
  return (
    <span class={large ? 'quote large' : 'quote'} dir="auto">
      {parts.map((part, index) => {
        if (part.kind === 'gap') {
          return (
            <span key={index} class="gap">
              {text('words_passed_over', { n: part.words })}
            </span>
          );
        }
        const words = markEditorial(part.text);
        if (part.kind === 'removed') return <del key={index}>{words}</del>;
        if (part.kind === 'added') return <ins key={index}>{words}</ins>;
        return <span key={index}>{words}</span>;
      })}
    </span>
  );
}
