/**
 * What deserves a look beside the relation, each with the words of a and of b it concerns: changes an editor did not
 * mark, and numbers, names, denials and modals that differ, and another speaker for the same words.
 */
import type { Flag, Speaker } from '../types.ts';
import { isAbbreviated } from './abbreviations.ts';
import { insideKept } from './clauses.ts';
import { isOtherPassage, type NamedDifference, printed, wordsOf } from './differences.ts';
import { findModals } from './modality.ts';
import { findNegations } from './negation.ts';
import { similarity } from './similarity.ts';
import type { SpeakerAgreement } from './speaker-agreement.ts';
import { findSwappedNames } from './swapped-names.ts';
import { TITLES } from './titles.ts';
import type { Token, TokenizedText } from './tokens.ts';
import { BOUNDS } from './word-forms.ts';

/** Flags of one kind, at most: beyond these the wording differs throughout and the list tells nothing. */
const MOST_OF_A_KIND = 6;

export interface FlagContext {
  /** One of the two is reported speech: it marks nothing and shifts tenses. */
  reported: boolean;
  /** Whether a stem is a name, for words that a sentence's start gives a capital. */
  isName(stem: string): boolean;
  speakers: SpeakerAgreement;
  speakerA: Speaker | null;
  speakerB: Speaker | null;
}

export function findFlags(
  a: TokenizedText,
  b: TokenizedText,
  differences: readonly NamedDifference[],
  context: FlagContext,
): Flag[] {
  const flags: Flag[] = [
    ...(context.reported ? [] : differences.filter(isUnmarked).map((found) => unmarked(found, a, b))),
    ...differences.flatMap((found) => numbers(found, a, b, context.reported)),
    ...differences.flatMap((found) => names(found, a, b, context.isName, context.reported)),
    ...findSwappedNames(a, b, differences),
    ...findNegations(a, b, differences),
    ...findModals(a, b, differences, context.reported),
  ];
  if (context.speakers === 'different' && context.speakerA && context.speakerB) {
    flags.push({ kind: 'speaker', a: context.speakerA.name, b: context.speakerB.name });
  }
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  return flags.filter(({ kind, a: here, b: there }) => {
    const words = `${kind}\n${here}\n${there}`;
    if (seen.has(words)) return false;
    seen.add(words);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST_OF_A_KIND;
  });
}

/** Trimming at the ends is every editor's right; inside, and in place of other words, it wants a mark. */
function isUnmarked({ place, kind, marked }: NamedDifference): boolean {
  return !marked && (place === 'inner' || kind === 'replaced');
}

function unmarked(found: NamedDifference, a: TokenizedText, b: TokenizedText): Flag {
  return {
    kind: 'unmarked',
    a: wordsOf(a, found.aFrom, found.aTo),
    b: wordsOf(b, found.bFrom, found.bTo),
  };
}

function numbers(found: NamedDifference, a: TokenizedText, b: TokenizedText, reported: boolean): Flag[] {
  if (isOtherPassage(found)) return [];
  const amounts = amountsOf(found, a, b) ?? boundsOf(found, a, b);
  if (amounts) return [amounts];
  const inA = part(a, found.aFrom, found.aTo);
  const inB = part(b, found.bFrom, found.bTo);
  const onlyA = inA.filter((x) => x.number !== null && !inB.some((y) => similarity(x, y) > 0));
  const onlyB = inB.filter((y) => y.number !== null && !inA.some((x) => similarity(x, y) > 0));
  if (onlyA.length > 0 && onlyB.length > 0) {
    return [{ kind: 'number', a: printed(a, onlyA), b: printed(b, onlyB) }];
  }
  if (!isUnmarked(found) || reported) return [];
  // A number lost with a whole clause is told by the cut itself.
  const keptA = new Set(insideKept(a.tokens, found.aFrom, found.aTo, found.place).map((i) => a.tokens[i]));
  const keptB = new Set(insideKept(b.tokens, found.bFrom, found.bTo, found.place).map((i) => b.tokens[i]));
  const lostA = onlyA.filter((token) => keptA.has(token));
  const lostB = onlyB.filter((token) => keptB.has(token));
  if (lostA.length + lostB.length === 0) return [];
  return [{ kind: 'number', a: printed(a, lostA), b: printed(b, lostB) }];
}

const isAmount = ({ quantity, number }: Token) => quantity !== null || number !== null;

/** "first" for "third", "dozens" for "hundreds", euros for dollars: both name an amount, and none in common. */
function amountsOf(found: NamedDifference, a: TokenizedText, b: TokenizedText): Flag | null {
  const inA = part(a, found.aFrom, found.aTo).filter(isAmount);
  const inB = part(b, found.bFrom, found.bTo).filter(isAmount);
  const quantity = [...inA, ...inB].some((token) => token.quantity !== null);
  if (!quantity || !inA.length || !inB.length) return null;
  const onlyA = inA.filter((x) => !inB.some((y) => similarity(x, y) > 0));
  const onlyB = inB.filter((y) => !inA.some((x) => similarity(x, y) > 0));
  return onlyA.length && onlyB.length ? { kind: 'number', a: printed(a, onlyA), b: printed(b, onlyB) } : null;
}

/** "more than 200" for "fewer than 200": an amount on the other side of one figure. */
function boundsOf(
  { aFrom, aTo, bFrom, bTo }: NamedDifference,
  a: TokenizedText,
  b: TokenizedText,
): Flag | null {
  const inA = boundIn(a, aFrom, aTo);
  const inB = boundIn(b, bFrom, bTo);
  if (!inA || !inB || BOUNDS.get(inA.folded) === BOUNDS.get(inB.folded)) return null;
  return { kind: 'number', a: printed(a, [inA]), b: printed(b, [inB]) };
}

/** The last word of tokens [from, to) that bounds a figure after it. */
function boundIn({ tokens }: TokenizedText, from: number, to: number): Token | undefined {
  return tokens.slice(from, to).findLast(({ folded }, i) => {
    const end = from + i + 1;
    return BOUNDS.has(folded) && tokens.slice(end, end + BOUND_REACH).some(isAmount);
  });
}

/** Words after a bound within which its figure stands: "than", a sign of currency. */
const BOUND_REACH = 3;

function names(
  found: NamedDifference,
  a: TokenizedText,
  b: TokenizedText,
  isName: FlagContext['isName'],
  reported: boolean,
): Flag[] {
  if (found.marked === 'bracket' || isOtherPassage(found)) return [];
  const isTelling = (token: Token) =>
    (token.name || token.day || (token.initial && isName(token.stem))) && !TITLES.has(token.folded);
  const inA = part(a, found.aFrom, found.aTo).filter(isTelling);
  const inB = part(b, found.bFrom, found.bTo).filter(isTelling);
  const onlyA = inA.filter((x) => !inB.some((y) => similarity(x, y) > 0));
  const onlyB = inB.filter((y) => !inA.some((x) => similarity(x, y) > 0));
  // A day told by its name for a day told from today is reported speech's way.
  if (reported && [...onlyA, ...onlyB].some(({ day, name }) => day && !name)) return [];
  const shared = onlyA.length < inA.length || onlyB.length < inB.length;
  if (!onlyA.length || !onlyB.length || shared) return [];
  if (isAbbreviated(onlyA, a, b) || isAbbreviated(onlyB, b, a)) return [];
  const days = [...onlyA, ...onlyB].every(({ day }) => day);
  return [{ kind: 'name', a: printed(a, onlyA), b: printed(b, onlyB), ...(days ? { days } : {}) }];
}

function part({ tokens }: TokenizedText, from: number, to: number): Token[] {
  return tokens.slice(from, to);
}
