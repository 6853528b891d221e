/**
 * Statements that one article prints twice: as a headline and in the text, as a fragment and in full, reported and then in
 * marks. Twins meet the same statements elsewhere, where others of one article outdo each other. Takes two
 * statements of one article; each pair is compared once.
 */
import type { Weigh } from '../text/rarity.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { compareStatements, type Printing } from './compare-statements.ts';
import { compareGist, scoreOf } from './gist.ts';
import type { LikeWords } from './like-words.ts';
import type { WeighInStory } from './story-weights.ts';
import type { Token } from './tokens.ts';

/**
 * Gist in common, in nats, from which what is reported and what is quoted are one. In five articles of one story twins
 * have 4.0 and 4.6, other sentences of one speaker 3.3 at most; in the invented stories 2.5.
 */
const SURE = 3.8;

/**
 * Part of the first that the other answers, and words of it, from which the other holds it whole: what is derived or a
 * synonym counts 0.6.
 */
const NEARLY_ALL = 0.55;
const LEAST_WORDS = 2;

/** A statement of either article. */
export interface Twin {
  id: string;
  printing: Printing;
  weigh: Weigh;
}

/** Whether the other prints the first a second time. */
export type AreTwins = (twin: Twin, other: Twin) => boolean;

export function findTwins(weighInStory: WeighInStory, alike: LikeWords): AreTwins {
  const known = new Map<string, boolean>();
  return (twin, other) => {
    const key = `${twin.id} ${other.id}`;
    const found = known.get(key) ?? isTwin(twin, other, weighInStory, alike);
    known.set(key, found);
    return found;
  };
}

function isTwin(
  { printing, weigh }: Twin,
  { printing: other }: Twin,
  weighInStory: WeighInStory,
  alike: LikeWords,
): boolean {
  if (holdsWords(other.tokenized.tokens, printing.tokenized.tokens)) return true;
  if (compareStatements(printing, other, weigh, true).same) return true;
  if ((printing.form === 'indirect') === (other.form === 'indirect')) return false;
  if (compareSpeakers(printing.speaker, other.speaker) !== 'same') return false;
  const weighToken = (token: Token) => weighInStory(token, weigh);
  const gist = compareGist(printing.tokenized.tokens, other.tokenized.tokens, weighToken, alike);
  return scoreOf(gist) >= SURE || (gist.coverA >= NEARLY_ALL && gist.words >= LEAST_WORDS);
}

/** Whether the words stand in the text one after the other; none stand nowhere. */
function holdsWords(text: readonly Token[], words: readonly Token[]): boolean {
  return words.length > 0 && lineUp(text).includes(lineUp(words));
}

const lineUp = (tokens: readonly Token[]) =>
  ` ${tokens.map(({ number, folded }) => number ?? folded).join(' ')} `;
