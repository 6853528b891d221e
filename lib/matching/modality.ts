/**
 * Finds claims that changed in strength: "must" for "may", "müssen" for "können". A modal that only stands on the other
 * side of its subject ("Will the harbour reopen") claims the same, and so does one shifted in reported speech. Words that say
 * how sure a claim is ("possibly", "certainly") count where both have one.
 */
import type { Flag } from '../types.ts';
import { startsClause } from './clauses.ts';
import { wordData } from './closed-words/word-data.ts';
import { isOtherPassage, type NamedDifference, printed } from './differences.ts';
import type { Token, TokenizedText } from './tokens.ts';
import { BACKSHIFTED, CERTAINTY } from './word-forms.ts';

/** A modal missing from a longer passage that was rewritten says nothing about the modal. */
const MODAL_PASSAGE_WORDS = 5;
/** Words in common, its subject, over which a modal may move. */
const SUBJECT_WORDS = 6;

interface Claims {
  difference: NamedDifference;
  a: Token[];
  b: Token[];
  /** Claims on one side that the other lacks, joined. */
  onlyA: string;
  onlyB: string;
}

export function findModals(
  a: TokenizedText,
  b: TokenizedText,
  differences: readonly NamedDifference[],
  reported: boolean,
): Flag[] {
  const kept: Claims[] = [];
  for (const difference of differences) {
    const claims = claimsOf(difference, a, b, reported);
    if (!claims) continue;
    const last = kept.at(-1);
    if (last && isMoved(last, claims, a, b)) kept.pop();
    else kept.push(claims);
  }
  // What was trimmed off an end alone says nothing of the rest.
  const told = kept.filter(
    ({ difference }) => difference.place === 'inner' || difference.kind === 'replaced',
  );
  return told
    .filter(
      ({ onlyA, onlyB }) =>
        !(isAbility(onlyA) && !onlyB && saysPossible(b, differences, 'b')) &&
        !(isAbility(onlyB) && !onlyA && saysPossible(a, differences, 'a')),
    )
    .map((claims) => ({ kind: 'modality', a: printed(a, claims.a), b: printed(b, claims.b) }));
}

const isAbility = (claims: string) => claims === 'can' || claims === 'could';
const BEING = new Set('is was be are were been being'.split(' '));

/** One of the words this side has alone says that something can be done: "it is possible to open", "is able to". */
function saysPossible(
  { tokens }: TokenizedText,
  differences: readonly NamedDifference[],
  side: 'a' | 'b',
): boolean {
  return differences.some((found) => {
    const [from, to] = side === 'a' ? [found.aFrom, found.aTo] : [found.bFrom, found.bTo];
    return tokens.slice(from, to).some(({ folded }, i) => {
      const next = tokens[from + i + 1]?.folded;
      if (folded === 'able') return next === 'to';
      // "It is possible that we open" says that we may.
      if (folded !== 'possible' || next === 'that') return false;
      return next === 'to' || BEING.has(tokens[from + i - 1]?.folded ?? '');
    });
  });
}

function claimsOf(
  difference: NamedDifference,
  a: TokenizedText,
  b: TokenizedText,
  reported: boolean,
): Claims | null {
  const { place, kind, marked, aFrom, aTo, bFrom, bTo } = difference;
  if (marked || isOtherPassage(difference)) return null;
  const inA = modalsOf(a, aFrom, aTo);
  const inB = modalsOf(b, bFrom, bTo);
  if (!inA.length && !inB.length) return certaintyOf(difference, a, b);
  if (place !== 'inner' && kind !== 'replaced' && !(inA.length + inB.length === 1 && isOneWord(difference)))
    return null;
  const shifted = reported || isTold(a, inA) || isTold(b, inB);
  const onlyA = claimsIn(a, inA, shifted);
  const onlyB = claimsIn(b, inB, shifted);
  if (onlyA === onlyB) return null;
  const words = Math.max(aTo - aFrom, bTo - bFrom);
  if ((!inA.length || !inB.length) && (words > MODAL_PASSAGE_WORDS || reported)) return null;
  return { difference, a: inA, b: inB, onlyA, onlyB };
}

/** Past verbs of telling, after which "will" becomes "would". */
const TOLD = new Set(
  'said told added announced argued claimed insisted stated warned promised vowed explained predicted'.split(
    ' ',
  ),
);
/** Words from the verb to the modal it shifts. */
const TOLD_REACH = 12;

/** Somebody else is told to have said what these modals claim: "the mayor said it would reopen". */
function isTold({ tokens }: TokenizedText, modals: readonly Token[]): boolean {
  return modals.some((modal) => {
    const at = tokens.indexOf(modal);
    for (let i = at; i > 0 && at - i < TOLD_REACH && !tokens[i]!.gap.sentence; i--) {
      const teller = tokens[i - 2]?.folded;
      if (TOLD.has(tokens[i - 1]!.folded)) return teller !== undefined && teller !== 'i' && teller !== 'we';
    }
    return false;
  });
}

/** "possible" for "certain": both say how sure it is, and not the same. */
function certaintyOf(difference: NamedDifference, a: TokenizedText, b: TokenizedText): Claims | null {
  const isCertainty = ({ folded }: Token) => CERTAINTY.has(folded);
  const inA = a.tokens.slice(difference.aFrom, difference.aTo).filter(isCertainty);
  const inB = b.tokens.slice(difference.bFrom, difference.bTo).filter(isCertainty);
  if (!inA.length || !inB.length) return null;
  const kindsB = new Set(inB.map(({ folded }) => CERTAINTY.get(folded)));
  if (inA.some(({ folded }) => kindsB.has(CERTAINTY.get(folded)))) return null;
  return { difference, a: inA, b: inB, onlyA: printed(a, inA), onlyB: printed(b, inB) };
}

/** A lone word at an edge may be a modal moved there: "Will the harbour reopen". */
function isOneWord({ aFrom, aTo, bFrom, bTo }: NamedDifference): boolean {
  return aTo - aFrom + bTo - bFrom === 1;
}

function isMoved(first: Claims, next: Claims, a: TokenizedText, b: TokenizedText): boolean {
  const fromA = first.onlyA !== '' && first.onlyB === '' && next.onlyA === '' && next.onlyB === first.onlyA;
  const fromB = first.onlyB !== '' && first.onlyA === '' && next.onlyB === '' && next.onlyA === first.onlyB;
  if (!fromA && !fromB) return false;
  const between = [
    a.tokens.slice(first.difference.aTo, next.difference.aFrom),
    b.tokens.slice(first.difference.bTo, next.difference.bFrom),
  ];
  return between.every((tokens) => tokens.length <= SUBJECT_WORDS && !tokens.some(startsClause));
}

/** The modals of tokens [from, to): "must", and "have to", which claims the same. */
export function modalsOf({ tokens, language }: TokenizedText, from: number, to: number): Token[] {
  const { modals } = wordData(language);
  return tokens.slice(from, to).filter((token, i) => {
    if (language === 'en' && BEFORE_TO.has(token.folded)) return isBeforeVerb(tokens, from + i);
    // ならない is a duty, なら alone "if".
    if (token.folded === 'なら') return tokens[from + i + 1]?.folded.startsWith('ない') ?? false;
    return claimOf(token.folded, modals) !== undefined && !token.name;
  });
}

/** 不会 is 会 denied: the denial is told by itself. */
function claimOf(folded: string, modals: ReadonlyMap<string, string>): string | undefined {
  return modals.get(folded) ?? (folded.startsWith('不') ? modals.get(folded.slice(1)) : undefined);
}

/** What claims as a modal does before a "to": "have to", "need to" a duty, "going to" what will be. */
const BEFORE_TO = new Map([
  ...['have', 'has', 'had', 'need', 'needs', 'needed'].map((word): [string, string] => [word, 'must']),
  ['going', 'will'],
]);
/** "do not have to", "need not": no duty, where "must not" is one. */
function isFree(tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token);
  return tokens[at - 1]?.folded === 'not' || (token.folded === 'need' && tokens[at + 1]?.folded === 'not');
}

/** "going to the mill", "going to her": no verb follows. */
const NO_VERB = new Set(
  'the a an this that these those my your his her our their its me him us them you it'.split(' '),
);

function isBeforeVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.folded === 'need' && tokens[at + 1]?.folded === 'not') return true;
  const after = tokens[at + 2];
  return tokens[at + 1]?.folded === 'to' && after !== undefined && !after.name && !NO_VERB.has(after.folded);
}

/** What modals claim, each once, as one string; in reported speech as it is shifted there. */
export function claimsIn(text: TokenizedText, tokens: readonly Token[], reported: boolean): string {
  const { modals } = wordData(text.language);
  const claims = tokens.map((token) => {
    const { folded } = token;
    if (BEFORE_TO.get(folded) === 'must' && isFree(text.tokens, token)) return 'free';
    const claim = claimOf(folded, modals) ?? BEFORE_TO.get(folded) ?? 'must';
    return reported ? (BACKSHIFTED.get(claim) ?? claim) : claim;
  });
  return [...new Set(claims)].sort().join(' ');
}
