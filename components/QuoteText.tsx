/** Quoted words, as text only, with an editor's [brackets] and ellipses set apart. Direction follows the words. */
import type { ComponentChildren } from 'preact';

/** Bounded, so that a text of a thousand open brackets costs no more than its length. */
const EDITORIAL = /(\[[^[\]]{0,200}\]|…|\.\.\.|\. \. \.)/;

/** Wraps what an editor put in, so that it can be told from what was said. */
export function markEditorial(text: string): ComponentChildren[] {
  return text.split(EDITORIAL).map((piece, index) =>
    index % 2 === 1 ? (
      <span key={index} class="editorial">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}

export interface QuoteTextProps {
  text: string;
  large?: boolean;
}

export function QuoteText({ text, large = false }: QuoteTextProps) {
  return (
    <span class={large ? 'quote large' : 'quote'} dir="auto">
      {markEditorial(text)}
    </span>
  );
}
