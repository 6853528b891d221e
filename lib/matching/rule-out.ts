/**
 * Which candidates cannot be the same statement, told by their words before they are read and aligned. Takes a statement
 * of the page and how its words weigh; gives, for a text and its circumstances, whether the judge's probability is bound
 * to stay below a bar. Never rules out what the judge would give as much: every word that the alignment might match
 * counts as matched in full, every share as the most it can be; a text with anything odd in it is left to the judge.
 */
import { guessLanguage } from '../text/guess-language.ts';
import type { Weigh } from '../text/rarity.ts';
import { splitWords } from '../text/words.ts';
import {
  type Circumstances,
  type CommonGround,
  FEATURES,
  type FeatureName,
  namedFeatures,
} from './features.ts';
import { weighTokens } from './judge.ts';
import { createReachOfWords, type ReadWords } from './reach-of-words.ts';
import type { Token, TokenizedText } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

/** Signs that are words, hyphens and brackets that join words, scripts without spaces: reading them takes the tokenizer. */
const ODD = /[[\p{Sc}%\-‐‑\u0e00-\u1fff\u2e80-\uffff]/u;

/** What sums of one thing in another order may differ by, in log-odds. */
const ROUNDING = 1e-3;

/**
 * Log-odds that words must be able to add before it is worth asking them: less is added by most that came this far, as
 * where one speaker spoke, or nobody known in the same days.
 */
const EASILY_ADDED = 5;

/**
 * Words of either text up to which asking them costs less than to align: it grows as their product, where many begin
 * alike. Quotations of news are shorter.
 */
const MOST_WORDS = 100;

/** Features of the words that are bound from above, all from 0 up, … */
const ATMOST = new Set<FeatureName>([
  'containMax',
  'containMin',
  'sharedMass',
  'run',
  'runShare',
  'equal',
  'bag',
  'length',
  'rarest',
  'containedWhole',
  'density',
  'containedMass',
]);
/** … and those that are bound from below, all up to 1. The others are of the circumstances, and known. */
const ATLEAST = new Set<FeatureName>(['short', 'otherSpeakerWeak']);

/** Whether the probability without a common story is certain to be below the bar. */
export type RuleOut = (text: string, circumstances: Circumstances) => boolean;

const NEVER: RuleOut = () => false;

/**
 * @param bar probability, above 0
 * @param read words as read before, for all statements of a page
 */
export function createRuleOut(
  { language, tokens }: TokenizedText,
  weigh: Weigh,
  bar: number,
  read: ReadWords = new Map(),
): RuleOut {
  if (language !== 'en' || tokens.length === 0 || tokens.length > MOST_WORDS) return NEVER;
  const weighToken = weighTokens(weigh, language);
  const masses = tokens.map(weighToken);
  const massA = masses.reduce((sum, mass) => sum + mass, 0);
  const isOpen = tokens.map(mayMatchAnything);
  const reach = createReachOfWords(tokens, weighToken, read);
  const worthIt = Math.log(bar / (1 - bar)) - ROUNDING;
  // In which turn each word of the statement was last reached.
  const reachedAt = new Uint32Array(tokens.length);
  let turn = 0;

  /** The most that the text can have in common with the statement; null where words do not tell. */
  function mostInCommon(text: string): CommonGround | null {
    if (ODD.test(text)) return null;
    const words = splitWords(text);
    if (words.length > MOST_WORDS || guessLanguage(words.map(({ folded }) => folded)) !== 'en') return null;
    turn++;
    let matched = 0;
    let unmatched = 0;
    let most = 0;
    let sure = 0;
    let before = null;
    for (const word of words) {
      const found = reach.of(word);
      if (before?.begins && reach.has(before.last + found.first)) return null;
      for (const place of found.hits) reachedAt[place] = turn;
      matched += found.matched;
      unmatched += found.unmatched;
      most += found.tokens;
      sure += found.sure;
      before = found;
    }
    let shared = 0;
    // The three rarest words reached.
    let first = 0;
    let second = 0;
    let third = 0;
    for (let place = 0; place < masses.length; place++) {
      if (!isOpen[place] && reachedAt[place] !== turn) continue;
      const mass = masses[place]!;
      shared += mass;
      if (mass > first) [first, second, third] = [mass, first, second];
      else if (mass > second) [second, third] = [mass, second];
      else if (mass > third) third = mass;
    }
    return {
      massA,
      massB: unmatched,
      shared,
      run: shared,
      containA: Math.min(1, shared / massA),
      containB: matched / Math.max(1e-9, matched + unmatched),
      rarest: first + second + third,
      shorterWords: Math.min(tokens.length, most),
      longerWords: Math.max(tokens.length, sure),
      equal: 1,
      bag: Math.min(1, Math.max(shared / massA, shared / (shared + unmatched))),
      density: 1,
    };
  }

  return (text, circumstances) => {
    if (worthIt - mostOdds(NOTHING, circumstances) < EASILY_ADDED) return false;
    const most = mostInCommon(text);
    return most !== null && mostOdds(most, circumstances) < worthIt;
  };
}

/** Nothing in common, which leaves the odds of the circumstances. */
const NOTHING: CommonGround = {
  massA: 0,
  massB: 0,
  shared: 0,
  run: 0,
  containA: 0,
  containB: 0,
  rarest: 0,
  shorterWords: 0,
  longerWords: 0,
  equal: 0,
  bag: 0,
  density: 0,
};

/** May be matched by what is no word of its own, or stands for itself: small words, numbers, amounts. */
function mayMatchAnything({ stop, number, quantity, functionGroups, guessed }: Token): boolean {
  return stop || number !== null || quantity !== null || functionGroups.length > 0 || guessed;
}

function mostOdds(most: CommonGround, circumstances: Circumstances): number {
  const values = namedFeatures(most, circumstances);
  let odds = 0;
  for (const name of FEATURES) {
    const weight = WEIGHTS[name];
    if (weight < 0 && ATMOST.has(name)) continue;
    odds += weight * (weight > 0 && ATLEAST.has(name) ? 1 : values[name]);
  }
  return odds;
}
