/**
 * What is reported as denied: of "Ames denied that she was bribed" the statement is "denied that she was bribed", for
 * without its verb it would read as a confession. English. Takes a cue and where its content begins; gives the token at which the
 * statement begins, the content's own for other verbs, or null where the denial could not be told from the words.
 */
import type { ResolvedCue } from './resolve-cues.ts';
import type { Token } from './token.ts';

/** Who may be the subject of what is denied without a "that". */
const SUBJECTS = /^(?:i|we|he|she|it|they|there)$/;
/** Tokens between the verb and its "that": "denied to the Courier on Friday that". */
const THAT_REACH = 8;

export function beginOfDenied(tokens: readonly Token[], cue: ResolvedCue, content: number): number | null {
  if (cue.verb?.lemma !== 'deny') return content;
  if (content < cue.to) return null;
  const verb = cue.to - 1;
  const first = tokens[content]?.lower ?? '';
  if (content === cue.to) return SUBJECTS.test(first) || /[a-z]{2}ing$/.test(first) ? verb : null;
  return tokens[content - 1]!.lower === 'that' && content - cue.to <= THAT_REACH ? verb : null;
}
