/**
 * Quotations that run over paragraphs are one speaker's. Takes passages with their attributions, in order; gives to
 * each part left unattributed the speaker whose tag ends the run, and says which passages are parts. Where the tag of
 * the next paragraph names somebody else, the mark was only left open by mistake: that passage is dropped.
 */
import type { Attribution } from './attribution.ts';
import type { Passage } from './find-passages.ts';

export type RunOn = 'part' | 'dropped' | null;

export function joinRunOns(passages: readonly Passage[], attributions: Attribution[]): RunOn[] {
  const parts: RunOn[] = passages.map(() => null);
  for (let i = passages.length - 2; i >= 0; i--) {
    if (!passages[i + 1]!.continues) continue;
    const own = attributions[i]!;
    const next = attributions[i + 1]!;
    if (own.cue && next.cue && own.referent && next.referent && own.referent.name !== next.referent.name) {
      parts[i] = 'dropped';
      continue;
    }
    parts[i] = 'part';
    parts[i + 1] ??= 'part';
    if (!own.referent && next.referent) {
      attributions[i] = {
        ...own,
        speaker: next.speaker,
        referent: next.referent,
        to: next.to,
        via: next.via,
      };
    }
  }
  return parts;
}
