/**
 * Whether two texts of one story with much in common speak of different things: "the school will be rebuilt", "the
 * library would be repaired". Takes their alignment, weights and what words mean; says so where half of the shorter
 * text is frame and the frame holds other things, or where a word of one excludes a word of the other. For what only
 * the story or the gist could join: there more differs word by word, so a word that the other text answers anywhere is
 * no other thing, and less of a frame is asked for than in policy.ts.
 */
import { stemWord } from '../text/words.ts';
import { excludeAnywhere } from './exclusive-words.ts';
import type { WeighedPair } from './judge.ts';
import { type LikeWords, STANDS_FOR } from './like-words.ts';
import { type Likeness, weighSubstitutions } from './substitutions.ts';
import type { Token } from './tokens.ts';
import { NEGATORS } from './word-forms.ts';

/**
 * Share of what either text has in one place that was exchanged for something else, and share of the shorter text's
 * words that make the frame. Set on invented stories (test/evaluate/labelled).
 */
const EXCHANGED = 0.24;
const FRAME_WORDS = 0.44;
/** Share of either text's weight in common from which only a whole frame tells of other things. */
const MOST_IN_COMMON = 0.6;
const WHOLE_FRAME = 0.7;

/** Likeness above which a word was kept, though inflected; a synonym or another word of its root has less. */
const STANDS_IN = 0.7;

/** Stems of verbs that only carry others ("bring to an end", "get into"): in their place nothing else is told of. */
const LIGHT_VERBS = new Set(
  'bring get make take do go put come have give keep let seem want aim hope try plan intend wish'
    .split(' ')
    .map(stemWord),
);

export function isParallelTelling(
  { alignment, evidence, weigh }: WeighedPair,
  alike: LikeWords,
  likeness: Likeness | null,
): boolean {
  const { a, b, matches } = alignment;
  // "will not stay open" and "will close" are one.
  if (hasExclusive(a, b)) return a.some(isNegator) === b.some(isNegator);
  const most = Math.max(evidence.containA, evidence.containB);
  const frame = most < MOST_IN_COMMON ? FRAME_WORDS : WHOLE_FRAME;
  // A synonym is no part of a frame: where words were exchanged for their like, others may have been, too.
  const kept = matches.filter(({ a: at, similarity }) => similarity > STANDS_IN || a[at]!.stop);
  if (kept.length < frame * evidence.shorterWords) return false;
  const isOpen = (word: Token) =>
    !LIGHT_VERBS.has(word.stem) &&
    !(a.includes(word) ? b : a).some((other) => alike(word, other) >= STANDS_FOR);
  const exchanged = weighSubstitutions(alignment, weigh, likeness, isOpen);
  return exchanged > 0 && exchanged >= EXCHANGED * (exchanged + evidence.shared);
}

/** A word that the other text lacks, beside one there that shuts it out: "upper pastures", "lower pastures". */
function hasExclusive(a: readonly Token[], b: readonly Token[]): boolean {
  const onlyA = missing(a, b);
  if (onlyA.length === 0) return false;
  const onlyB = missing(b, a);
  return onlyA.some((x) => onlyB.some((y) => excludeAnywhere(x.stem, y.stem)));
}

function missing(words: readonly Token[], others: readonly Token[]): Token[] {
  const stems = new Set(others.map(({ stem }) => stem));
  return words.filter(({ stem }) => !stems.has(stem));
}

const isNegator = ({ folded }: Token) => NEGATORS.has(folded);
