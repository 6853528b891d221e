/**
 * Who relays a speaker's words: sources and reporters named beside the cue that governs. Takes a sentence's cues with
 * their speakers; gives names.
 */
import type { Token } from './frame.ts';
import type { LanguageData } from './language.ts';
import type { ResolvedCue } from './resolve-cues.ts';

/** Sources named beside the cue that governs, and who is said to report it: they relay. */
export function relays(
  tokens: readonly Token[],
  cues: readonly ResolvedCue[],
  cue: ResolvedCue,
  { audience }: LanguageData,
): string[] {
  if (cue.kind === 'source') return [];
  const reports = ({ from, to, verb, shared, inverted, subject }: ResolvedCue) => {
    if (shared || !verb || !audience?.relays.has(verb.lemma) || from <= cue.from) return false;
    // “…,” Ames said, Reuters reported.
    const end = inverted ? Math.max(to, subject.to) : to;
    const head = Math.min(from, subject.from);
    return tokens[head - 1]?.lower === ',' && tokens[end]?.kind !== 'word' && tokens[end]?.text !== ':';
  };
  return cues
    .filter((one) => one !== cue && one.referent !== null && (one.kind === 'source' || reports(one)))
    .map(({ referent }) => referent!.name)
    .filter((name) => name !== cue.referent?.name);
}
