/** The words of a wording as a block: a long one in brief, until the reader asks for all of it. */
import { useState } from 'preact/hooks';
import { briefParts } from './brief-parts.ts';
import { DiffParts, diffParts } from './DiffText.tsx';
import { useTranslator } from './translation.ts';

export interface WordingTextProps {
  /** The words it is compared with. */
  base: string;
  text: string;
  plain?: boolean;
  large?: boolean;
}

export function WordingText({ base, text: other, plain = false, large = false }: WordingTextProps) {
  const { text } = useTranslator();
  const [whole, setWhole] = useState(false);
  const parts = diffParts(base, other, plain);
  const brief = briefParts(parts);
  return (
    <>
      <blockquote>
        <DiffParts parts={whole ? parts : brief} large={large} />
      </blockquote>
      {brief !== parts && (
        <button
          type="button"
          class="button quiet whole"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {text(whole ? 'show_brief' : 'show_whole')}
        </button>
      )}
    </>
  );
}
