/** The words, points and marks of a text, with their offsets in it, and sentences as bounds of them. */
import type { Span } from '../types.ts';

export interface Token extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'point' | 'quote';
  capital: boolean;
  /** The passage's place in the list given, for a quote token. */
  passage: number;
}

export interface Sentence {
  /** Token bounds, `to` exclusive. */
  from: number;
  to: number;
}
