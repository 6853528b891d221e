/**
 * Holds the corpus to the space that the reader allows it: asked after articles that came by themselves, not after
 * each, as adding up what all take costs more than keeping one. Nothing happens where no ceiling is set.
 */
import { getSettings } from '../../lib/state/settings.ts';
import { askCorpus } from './ask-corpus.ts';

/** Articles kept between two looks: some 600 kB, which the ceiling may be passed by. */
const LOOK_EVERY = 20;

/** The first after the background woke, and then each so many. */
let kept = 0;

/** Nobody waits for it: what cannot be let go now is looked at again later. */
export function keepWithinCeiling(): void {
  if (kept++ % LOOK_EVERY !== 0) return;
  getSettings()
    .then(({ ceiling }) => (ceiling === null ? null : askCorpus('keepWithin', { bytes: ceiling })))
    .catch(() => {});
}
