/**
 * A person or body described, not named, right before a place: "the envoy", "officials in Brussels", "another". Takes
 * tokens and where the phrase ends; gives it or null. Bounded to a few tokens back.
 */
import type { ClosedWords } from './closed-words/types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { BODY_NOUNS, PERSON_NOUNS } from './people/roles.ts';
import { singular } from './people/singular.ts';
import { endsPhrase, INNER_PREPOSITIONS, isSpeakingNoun } from './phrase-words.ts';
import { isPossessiveEnding } from './small-words.ts';
import type { Token } from './token.ts';

/** Stand for somebody without a noun: "Another said", "Some say". */
const LONE_SUBJECTS = new Set('another one some others many both most few'.split(' '));

/** "a spokesman for [the Kremlin]", "officials in [Brussels]": the phrase whose head stands before a preposition. */
export function beforePreposition(
  tokens: readonly Token[],
  start: number,
  floor: number,
  words: ClosedWords,
  nested = false,
): NounPhrase | null {
  let at = start - 1;
  while (at > floor && start - at < 6 && isInsidePhrase(tokens[at]!, words)) at--;
  const preposition = tokens[at];
  if (!preposition || at <= floor || !INNER_PREPOSITIONS.has(preposition.lower)) return null;
  at = behindNoun(tokens, at, floor);
  const head = tokens[at - 1]!;
  if (head.kind !== 'word') return null;
  if (!isPerson(head) && !(BODY_NOUNS.has(head.lower) && preposition.lower !== 'in')) {
    // "people close to the talks in [Orrin]": the noun between is in a phrase of its own.
    const between = describedStart(tokens, at - 1, floor, words);
    const outer = nested || head.capital ? null : beforePreposition(tokens, between, floor, words, true);
    return outer && { ...outer, to: start };
  }
  const from = describedStart(tokens, at - 1, floor, words);
  return { from, to: start, kind: 'description', headFrom: at - 1, headTo: at };
}

/** How near somebody is to what they speak of: "a person close to the talks", "people familiar with the plan". */
const NEARNESS = new Set('close near familiar acquainted privy briefed involved aware'.split(' '));
/** "an official with direct knowledge of the talks". */
const KNOWLEDGE = new Set('knowledge understanding ties links access'.split(' '));
/** Words that may say how well: "with direct knowledge", "very close". */
const MOST_DEGREES = 2;

/** Behind the noun that such words describe, where they stand before the preposition at `at`; else `at`. */
function behindNoun(tokens: readonly Token[], at: number, floor: number): number {
  const { lower } = tokens[at - 1]!;
  const known = KNOWLEDGE.has(lower);
  if (!known && !NEARNESS.has(lower)) return at;
  for (let end = at - 1; end > floor && at - 1 - end <= MOST_DEGREES; end--) {
    if (known ? tokens[end - 1]!.lower === 'with' && end - 1 > floor : isPerson(tokens[end - 1]!))
      return known ? end - 1 : end;
  }
  return at;
}

function isPerson({ kind, lower }: Token): boolean {
  return kind === 'word' && PERSON_NOUNS.has(singular(lower));
}

/** Whether a phrase goes on to the left of this word. */
export function isInsidePhrase(token: Token, words: ClosedWords): boolean {
  if (token.kind !== 'word') return false;
  return words.determiners.has(token.lower) || isPossessiveEnding(token.lower) || !endsPhrase(token, words);
}

/** The description that ends before `end`. @param anyNoun also one of things, where its article shows a subject */
export function descriptionBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  words: ClosedWords,
  anyNoun: boolean,
): NounPhrase | null {
  const last = tokens[end - 1]!;
  if (LONE_SUBJECTS.has(last.lower) && (end - 1 === floor || tokens[end - 2]!.kind !== 'word')) {
    return { from: end - 1, to: end, kind: 'description', headFrom: end - 1, headTo: end };
  }
  if (last.kind !== 'word' || endsPhrase(last, words)) return null;
  const start = describedStart(tokens, end - 1, floor, words);
  const prefixed = beforePreposition(tokens, start, floor, words);
  if (prefixed) return { ...prefixed, to: end };
  if (!isSpeakingNoun(last.lower.replace(/^.*-/, ''))) {
    // “…,” the suit says: right behind quoted words anything with an article may speak.
    const open = tokens[start - 1];
    const behindQuote =
      open?.kind === 'quote' || (open?.lower === ',' && tokens[start - 2]?.kind === 'quote');
    const article = words.determiners.has(tokens[start]!.lower) && end - start >= 2;
    const plural = anyNoun && /[^su]s$/.test(last.lower);
    if (!((behindQuote || anyNoun) && article) && !plural) return null;
  }
  return { from: start, to: end, kind: 'description', headFrom: end - 1, headTo: end };
}

/** Where the phrase with its head at `head` begins: back over adjectives, names and possessives to a determiner. */
function describedStart(tokens: readonly Token[], head: number, floor: number, words: ClosedWords): number {
  let from = head;
  while (from > floor && head - from < 8) {
    const token = tokens[from - 1]!;
    if (token.kind !== 'word') break;
    if (words.determiners.has(token.lower)) {
      from--;
      // "In her remarks [the judge]": an article begins a phrase.
      if (/^(?:the|an?)$/.test(token.lower)) break;
      continue;
    }
    if (isPossessiveEnding(token.lower)) {
      from--;
      continue;
    }
    if (endsPhrase(token, words)) break;
    if (words.adverbs.has(token.lower)) break;
    from--;
  }
  return from;
}
