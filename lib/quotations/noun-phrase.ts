/** A noun phrase of a sentence, in bounds of its tokens: what may say, be told or be named. */

export interface NounPhrase {
  from: number;
  to: number;
  kind: 'name' | 'pronoun' | 'description';
  /** The bounds of the name inside, for a name; else those of the head noun. */
  headFrom: number;
  headTo: number;
  /** Several names, all of them meant: "Talvia and Orrenmark". */
  joint?: true;
  /** No subject is printed: the phrase is its verb, whose ending alone points to somebody (añadió, dodała). */
  dropped?: true;
}
