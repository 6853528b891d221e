/**
 * One verb of saying → its cue: who its subject is, before or behind it, its own or shared with the clause it hangs
 * on; active, passive ("was quoted as saying") and inverted (“…,” said Ames). Takes the sentence's tokens and the cues
 * found so far; gives null rather than a guess. Every look around the verb is bounded.
 */
import type { Cue } from './cue.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { VerbForm } from './speech-verbs/types.ts';
import type { Sentence, Token } from './token.ts';

/** @returns the cue at token `i`, or null where its subject cannot be told. */
export function readCue(
  tokens: readonly Token[],
  i: number,
  { from, to }: Sentence,
  { words, verbs }: LanguageData,
  verb: VerbForm,
  before: NounPhrase | null,
  main: NounPhrase | null,
  cues: readonly Cue[],
): Cue | null {
  let end = i + 1;
  const particles = verbs.particles.get(verb.lemma);
  if (particles && end < to && particles.includes(tokens[end]!.lower)) end++;
  const make = (subject: NounPhrase, inverted = false, shared = false, start = i): Cue => ({
    from: start,
    to: end,
    kind: verb.kind,
    verb,
    subject,
    inverted,
    shared,
    to_: [],
  });
  const previous = tokens[i - 1];
  let lead = i - 1;
  while (
    lead > from &&
    (words.auxiliaries.has(tokens[lead]!.lower) || words.adverbs.has(tokens[lead]!.lower))
  )
    lead--;
  while (lead > from && /^['’"”]$/.test(tokens[lead]!.text)) lead--;
  const behind = tokens[lead];
  const behindQuote =
    behind?.kind === 'quote' || (behind?.lower === ',' && tokens[lead - 1]?.kind === 'quote');
  const finite = verb.form === 'past' || verb.form === 'present';
  const passive = finite ? passiveAuxiliary(tokens, i, from, words.passive, words.adverbs) : -1;
  if (passive >= 0) {
    if (verb.form === 'present') return null;
    // "was quoted (by Izvestia) as saying"
    for (let k = end; k < Math.min(to, end + 12); k++) {
      if (tokens[k]!.lower === 'as' && verbs.verbs.get(tokens[k + 1]?.lower ?? '')?.form === 'participle') {
        if (!before) return null;
        end = k + 2;
        return { ...make(before, false, false, passive), kind: 'say' };
      }
    }
    for (let k = end; k < Math.min(to, end + 8); k++) {
      if (!words.agent.has(tokens[k]!.lower)) continue;
      const agent = nounPhraseAfter(tokens, k + 1, to, words);
      return agent ? make(agent, true) : null;
    }
    return null;
  }
  // "put it": what the verb needs behind it is no subject.
  const needed = verbs.required?.get(verb.lemma)?.includes(tokens[end]?.lower ?? '') === true;
  if (finite && behindQuote && i > from && !needed) {
    const after = nounPhraseAfter(tokens, end, to, words);
    if (after && mayInvert(tokens, after, to)) return make(after, true);
  }
  if (finite && verb.kind === 'say' && previous?.lower === ',' && i > from + 1) {
    const teller = tellerBehind(tokens, end, from, to, words);
    if (teller) return make(teller, true);
  }
  if (before && verb.form !== 'participle') {
    if (verb.form === 'base' && !mayBeFinite(tokens, i, before, words.auxiliaries)) {
      return null;
    }
    return make(before);
  }
  if (finite && verb.kind === 'say' && (previous?.lower === ',' || i === from)) {
    const after = nounPhraseAfter(tokens, end, to, words);
    if (after && after.kind !== 'pronoun' && mayInvert(tokens, after, to)) return make(after, true);
  }
  const progressive = verb.form === 'participle' && before && words.passive.has(previous?.lower ?? '');
  if (progressive) return make(before);
  // Participles and coordinated verbs share the subject of the clause they hang on.
  const leader = cues.findLast(({ kind, shared }) => kind !== 'source' && !shared)?.subject ?? main;
  if (verb.form === 'base' && !words.auxiliaries.has(previous?.lower ?? '')) return null;
  // "courts deciding on …": a participle right behind a noun describes that noun.
  const described = previous?.kind === 'word' && !previous.capital && !isLink(previous, words);
  if (verb.form === 'participle' && i > from && described) return null;
  if (verb.form === 'participle' || verb.form === 'base') {
    if (previous && (words.agent.has(previous.lower) || words.prepositions.has(previous.lower)) && !leader)
      return null;
    if (!leader) return i === from ? lateSubject(tokens, from, to, words, make) : null;
    return make(leader, false, true);
  }
  if (leader && previous && coordinates(tokens, i, from, words)) return make(leader, false, true);
  return null;
}

function isLink({ lower }: Token, words: LanguageData['words']): boolean {
  return (
    words.coordinators.has(lower) ||
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    words.adverbs.has(lower) ||
    words.auxiliaries.has(lower) ||
    words.times.has(lower) ||
    lower.endsWith('ly')
  );
}

/** "Promising that …, Bolton said": a participle at the head takes the subject that follows its comma. */
function lateSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: LanguageData['words'],
  make: (subject: NounPhrase, inverted?: boolean, shared?: boolean) => Cue,
): Cue | null {
  for (let k = from; k < to; k++) {
    if (tokens[k]!.lower !== ',') continue;
    const subject = nounPhraseAfter(tokens, k + 1, to, words);
    if (subject) return make(subject, false, true);
  }
  return null;
}

function coordinates(
  tokens: readonly Token[],
  i: number,
  from: number,
  words: LanguageData['words'],
): boolean {
  let at = i - 1;
  while (at > from && (words.adverbs.has(tokens[at]!.lower) || words.auxiliaries.has(tokens[at]!.lower)))
    at--;
  return words.coordinators.has(tokens[at]!.lower) || tokens[at]!.lower === ',';
}

function passiveAuxiliary(
  tokens: readonly Token[],
  i: number,
  from: number,
  passive: ReadonlySet<string>,
  adverbs: ReadonlySet<string>,
): number {
  let at = i - 1;
  while (at >= from && (adverbs.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith('ly'))) at--;
  return at >= from && passive.has(tokens[at]!.lower) ? at : -1;
}

/** A bare verb is finite behind an auxiliary ("did say") or a plural or first-person subject ("critics say"). */
function mayBeFinite(
  tokens: readonly Token[],
  i: number,
  subject: NounPhrase,
  auxiliaries: ReadonlySet<string>,
): boolean {
  const previous = tokens[i - 1]!.lower;
  if (previous === 'to') return false;
  if (auxiliaries.has(previous)) return true;
  const head = tokens[subject.headTo - 1]!.lower;
  return (
    subject.kind === 'pronoun' || head.endsWith('s') || /(?:men|people|police|some|many|others)$/.test(head)
  );
}

/** An inverted subject is followed by an end: a mark, a preposition, a clause; never by a further noun. */
function mayInvert(tokens: readonly Token[], subject: NounPhrase, to: number): boolean {
  const next = tokens[subject.to];
  return subject.to >= to || next === undefined || next.kind !== 'word' || !next.capital;
}

/**
 * Who speaks behind ", said" where the sentence ends with its tag: "…, a state she hoped to win, the race will be tight,
 * said Ada Ames, director of the bridge." A verb behind the name would make it the subject of what is said.
 */
function tellerBehind(
  tokens: readonly Token[],
  end: number,
  from: number,
  to: number,
  words: LanguageData['words'],
): NounPhrase | null {
  const first = tokens[end];
  if (!first || (!first.capital && !words.determiners.has(first.lower))) return null;
  const teller = nounPhraseAfter(tokens, end, to, words);
  if (!teller || teller.kind === 'pronoun' || !mayInvert(tokens, teller, to)) return null;
  for (let i = teller.to; i < to; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'quote') return null;
    if (words.relatives.has(lower)) break;
    if (words.complementizers.has(lower) || words.auxiliaries.has(lower) || words.verbs.has(lower))
      return null;
    if (/[a-z]{2}ed$/.test(lower)) return null;
  }
  // Something must have been said before the comma.
  for (let i = from; i < end - 2; i++)
    if (
      words.auxiliaries.has(tokens[i]!.lower) ||
      words.verbs.has(tokens[i]!.lower) ||
      /[a-z]{2}ed$/.test(tokens[i]!.lower)
    )
      return teller;
  return null;
}
