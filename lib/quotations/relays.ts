/**
 * Who relays a speaker's words: sources and reporters named beside the cue that governs. Takes a sentence's cues with
 * their speakers; gives names.
 */
import { endOfCue, startOfCue } from './cue-bounds.ts';
import type { LanguageData } from './language.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import type { Token } from './token.ts';

/** Sources named beside the cue that governs, and who is said to report it: they relay. */
export function relays(
  tokens: readonly Token[],
  cues: readonly ResolvedCue[],
  cue: ResolvedCue,
  { audience }: LanguageData,
): string[] {
  if (cue.kind === 'source') return [];
  const reports = (other: ResolvedCue) => {
    const { from, verb, shared } = other;
    if (shared || !verb || !audience?.relays.has(verb.lemma) || from <= cue.from) return false;
    // “…,” Ames said, Reuters reported.
    const behind = tokens[endOfCue(other)];
    return tokens[startOfCue(other) - 1]?.lower === ',' && behind?.kind !== 'word' && behind?.text !== ':';
  };
  return cues
    .filter((one) => one !== cue && one.referent !== null && (one.kind === 'source' || reports(one)))
    .map(({ referent }) => referent!.name)
    .filter((name) => name !== cue.referent?.name);
}
