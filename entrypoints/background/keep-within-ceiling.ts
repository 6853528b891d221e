/**
 * Holds the corpus to the space that the reader allows it: asked after articles that came by themselves, not after
 * each, as adding up what all take costs more than keeping one. Nothing happens where no ceiling is set.
 */
import { getSettings } from '../../lib/state/settings.ts';
import { askCorpus } from './ask-corpus.ts';

/** Articles kept between two looks: some 600 kB, which the ceiling may be passed by. */
const LOOK_EVERY = 20;

/** Nothing at first: the first article after the background woke is looked at. */
let beforeLook = 0;

/** Nobody waits for it: what cannot be let go now is looked at again later. @param articles kept since the last call */
export function keepWithinCeiling(articles = 1): void {
  beforeLook -= articles;
  if (beforeLook > 0) return;
  beforeLook = LOOK_EVERY;
  getSettings()
    .then(({ ceiling }) => (ceiling === null ? null : askCorpus('keepWithin', { bytes: ceiling })))
    .catch(() => {});
}
