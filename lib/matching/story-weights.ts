/**
 * How much a word tells inside one story, where the story's own words ("ceasefire", "the bridge") tell nothing. Takes
 * all its statements that are at hand; gives a weight for words, in nats, from how few of them hold it.
 */
import { foldText } from '../text/fold.ts';
import type { Weigh } from '../text/rarity.ts';
import type { Printing } from './compare-statements.ts';
import { countryOfWord } from './countries.ts';
import type { Token } from './tokens.ts';

/**
 * How many statements of evidence the general rarity of a word counts for beside the story's own counts: a story has
 * ten to a hundred statements.
 */
const STORY_PSEUDO_COUNT = 50;
/** Part of its rarity that a name counts for: on one story most statements name the same places and people. */
const NAME_SHARE = 0.5;
/** Rarity, in nats, below which a word tells nothing even where the story lacks it. */
const COMMON = 2;

/** @param weigh general rarity by stem */
export type WeighInStory = (token: Token, weigh: Weigh) => number;

/** Rarity of a word among the statements of the story, each wording counted once; never above its general rarity. */
export function weighStory(printings: readonly Printing[]): WeighInStory {
  const frequency = new Map<string, number>();
  const seen = new Set<string>();
  for (const { tokenized } of printings) {
    const folded = foldText(tokenized.text);
    if (seen.has(folded)) continue;
    seen.add(folded);
    for (const stem of new Set(tokenized.tokens.map((token) => token.stem))) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  return ({ stem, name, folded }, weigh) => {
    const rarity = weigh(stem) * (name || countryOfWord(folded) !== null ? NAME_SHARE : 1);
    const share =
      ((frequency.get(stem) ?? 0) + STORY_PSEUDO_COUNT * Math.exp(-rarity)) /
      (seen.size + STORY_PSEUDO_COUNT);
    return Math.max(0, Math.min(rarity - COMMON, -Math.log(share)));
  };
}
