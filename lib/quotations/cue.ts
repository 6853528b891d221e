/** A cue: the verb or noun that shows that somebody says something, with its subject, in bounds of tokens. */
import type { NounPhrase } from './noun-phrase.ts';
import type { CueKind, VerbForm } from './speech-verbs/types.ts';

export interface Cue {
  /** Token bounds of the verb with its particles. */
  from: number;
  to: number;
  kind: CueKind | 'source';
  verb: VerbForm | null;
  subject: NounPhrase;
  /** The subject stands behind its verb. */
  inverted: boolean;
  /** Subject taken over from the sentence's main clause: participles and coordinated verbs. */
  shared: boolean;
  to_: NounPhrase[];
  /** A noun of saying ("Ames’s claim that …") or a speaker's turn ("AMES: …"), not a verb. */
  noun?: boolean;
  /** Its verb is no listed verb of saying: only its place behind marks shows it. */
  unlisted?: boolean;
}

export interface SentenceCues {
  cues: Cue[];
  /** The first subject of a finite verb that is not in an opening subordinate clause. */
  main: NounPhrase | null;
  /** The finite verb of `main`. */
  mainVerb: number;
  /** Audience named before the main clause: "Speaking to reporters, …", "In an interview with CNN, …". */
  audience: NounPhrase[];
}
