/** The small words of a language that show where a noun phrase or clause begins and ends. All in lower case. */
export interface ClosedWords {
  determiners: ReadonlySet<string>;
  /** Determiners that point back: "the", "this"; a phrase with another one introduces somebody. */
  definite: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Begin a clause, so end a phrase to their left: "because", "while". */
  conjunctions: ReadonlySet<string>;
  /** Begin an indirect question: "whether", "how". */
  questions?: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Subject pronouns with the gender they show. */
  pronouns: ReadonlyMap<string, 'male' | 'female' | 'plural' | 'first' | 'neuter'>;
  /** Stand for nobody in particular: "nobody", "what". */
  indefinites?: ReadonlySet<string>;
  /** Possessive pronouns with the gender they show. */
  possessives?: ReadonlyMap<string, 'male' | 'female' | 'plural'>;
  auxiliaries: ReadonlySet<string>;
  /** Forms of "be" that make a passive of the participle after them. */
  passive: ReadonlySet<string>;
  /** Introduces who acts in a passive: "by". */
  agent: ReadonlySet<string>;
  /** Introduces a content clause: "that". */
  complementizers: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Frequent finite verbs that are no verbs of saying: they show where a subject ends. */
  verbs: ReadonlySet<string>;
  /** Days, months and the like, which stand beside names and are none. */
  times: ReadonlySet<string>;
  /** Whether the subject may follow its verb without any mark between. */
  inverts: boolean;
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
