/** The shape of a language's verbs of saying. Data only; which word of a sentence is a cue is decided elsewhere. */

/**
 * say: takes a clause or the words themselves. tell: the same, after its audience. call: characterises, so that a
 * fragment in marks is the speaker's own word (called it “…”). mind: thinks, wants; only fragments are credited.
 */
export type CueKind = 'say' | 'tell' | 'call' | 'mind';

export type CueForm = 'past' | 'present' | 'base' | 'participle';

export interface VerbForm {
  lemma: string;
  kind: CueKind;
  form: CueForm;
}

export interface SpeechVerbs {
  /** Every inflected form, in lower case. */
  verbs: ReadonlyMap<string, VerbForm>;
  /** Words after the verb that belong to it, by lemma: "pointed out", "called for", "gab … bekannt". */
  particles: ReadonlyMap<string, readonly string[]>;
  /** Verbs of saying only with one of these words behind them, by lemma: "put it". */
  required?: ReadonlyMap<string, readonly string[]>;
  /** Forms that are as often nouns: "states", "claims". */
  nouns?: ReadonlySet<string>;
  /** Nouns of saying, which take a clause with "that" behind their owner: "Ames’s claim that …". */
  nounsOfSaying?: ReadonlySet<string>;
  /** Nouns that take an infinitive as their content behind their owner: "Ames’s pledge to build …". */
  nounsOfPromise?: ReadonlySet<string>;
  /** Lemmas that take a clause without "that" often enough to trust. */
  bare?: ReadonlySet<string>;
  /** Lemmas that take a question: "asked whether", "explained why". */
  asks?: ReadonlySet<string>;
  /** Lemmas that take an infinitive as their content: "promised to", "urged them to". */
  promises?: ReadonlySet<string>;
  /** Lemmas that take a form in -ing as their content: "proposed closing". */
  doing?: ReadonlySet<string>;
  /** Phrases that name a source without a verb, in words: "according to". */
  sourcePhrases: readonly (readonly string[])[];
}

/** Verbs written out as `lemma:form,form`, by kind; every form counts as finite (a participle follows "hat", "a"). */
export function verbTable(kinds: Partial<Record<CueKind, string>>): Map<string, VerbForm> {
  const verbs = new Map<string, VerbForm>();
  for (const [kind, list] of Object.entries(kinds) as [CueKind, string][]) {
    for (const entry of list.split(/\s+/)) {
      const [lemma, forms] = entry.split(':');
      if (!lemma || !forms) continue;
      for (const form of forms.split(',')) verbs.set(form, { lemma, kind, form: 'past' });
    }
  }
  return verbs;
}
