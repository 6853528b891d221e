/**
 * Flags of two texts that are one by their gist only. Hardly a word stands beside its answer there, so that differences
 * word by word say nothing; what can be told is whether both deny, whether both name the same figures, days and months,
 * and whether both claim as much. Of what one side alone has nothing is said: a summary leaves out.
 */
import { stemWord } from '../text/words.ts';
import type { Flag } from '../types.ts';
import { isDenial, REPORTED_DENIAL } from './denials.ts';
import { claimsIn, modalsOf } from './modality.ts';
import type { Token, TokenizedText } from './tokens.ts';
import { NEGATORS } from './word-forms.ts';

/** Words that deny what they govern, without a "not": "opposed to", "refrain from". Whole words: "bank" bans nothing. */
const DENYING = new Set(
  `oppose opposed opposes opposing opposition refuse refused refusal reject rejected rejection deny denied denial prevent
  prevention prohibit prohibition prohibited forbid forbidden forbade exclude exclusion refrain avoid avoidance
  ban banned bar barred block blocked blockade halt halted stop stopped end ended lack lacked fail failed failure without
  against never neither impossible unable unlikely unwilling unacceptable unwelcome unsafe uncertain unfair untrue
  unnecessary unclear unchanged unprepared unaware unfinished unpaid untouched unsigned incapable inadequate insufficient
  disagree disagreement disapprove disavow withdraw withdrew withdrawal abandon abandoned cancel cancelled cancellation
  resist resistance object objection drop dropped lose lost loss decline declined dismiss dismissed scrap scrapped halve
  absent absence away hardly barely false wrong`
    .split(/\s+/)
    .map(stemWord),
);

export function findGistFlags(a: TokenizedText, b: TokenizedText): Flag[] {
  return [...negations(a, b), ...numbers(a, b), ...days(a, b), ...modals(a, b)];
}

/** One says "not" and the other says nothing that denies. */
function negations(a: TokenizedText, b: TokenizedText): Flag[] {
  const inA = negatorsOf(a);
  const inB = negatorsOf(b);
  const onlyA = inA.length > 0 && inB.length === 0 && !b.tokens.some(denies);
  const onlyB = inB.length > 0 && inA.length === 0 && !a.tokens.some(denies);
  return onlyA || onlyB ? [{ kind: 'negation', a: printed(a, inA), b: printed(b, inB) }] : [];
}

/** Both give figures, or places in an order, and each one that the other lacks. */
function numbers(a: TokenizedText, b: TokenizedText): Flag[] {
  // "second" is no amount by itself, since it may be a time; beside other places in an order it is one.
  const key = ({ folded, number, quantity }: Token) =>
    folded === 'second' ? 'order2' : number === null ? quantity : `${number}`;
  return unanswered('number', a, b, key);
}

/** The same of days and months. */
function days(a: TokenizedText, b: TokenizedText): Flag[] {
  return unanswered('name', a, b, ({ day, stem }) => (day ? stem : null)).map((flag) => ({
    ...flag,
    days: true,
  }));
}

function unanswered(
  kind: Flag['kind'],
  a: TokenizedText,
  b: TokenizedText,
  keyOf: (token: Token) => string | null,
): Flag[] {
  const keysA = new Set(a.tokens.map(keyOf));
  const keysB = new Set(b.tokens.map(keyOf));
  const onlyA = a.tokens.filter((token) => keyOf(token) !== null && !keysB.has(keyOf(token)));
  const onlyB = b.tokens.filter((token) => keyOf(token) !== null && !keysA.has(keyOf(token)));
  if (onlyA.length === 0 || onlyB.length === 0) return [];
  return [{ kind, a: printed(a, onlyA), b: printed(b, onlyB) }];
}

/** Both claim something, and not the same; tenses shift where speech is reported, or turned round. */
function modals(a: TokenizedText, b: TokenizedText): Flag[] {
  const inA = modalsOf(a, 0, a.tokens.length);
  const inB = modalsOf(b, 0, b.tokens.length);
  if (inA.length === 0 || inB.length === 0) return [];
  if (claimsIn(a, inA, true) === claimsIn(b, inB, true)) return [];
  return [{ kind: 'modality', a: printed(a, inA), b: printed(b, inB) }];
}

/** Words that say "not", and the verb with which a text begins that reports what somebody denied. */
const negatorsOf = (text: TokenizedText) =>
  text.tokens.filter(
    ({ folded }, at) =>
      NEGATORS.has(folded) || (at === 0 && REPORTED_DENIAL.test(folded) && isDenial(text, at)),
  );
const denies = ({ stem }: Token) => DENYING.has(stem);

function printed({ text }: TokenizedText, tokens: readonly Token[]): string {
  return tokens.map((token) => text.slice(token.start, token.end)).join(' … ');
}
