/**
 * Who says what by which verb, in one sentence of the frame. Takes tokens, the sentence and the language's data;
 * gives the cues in order, each with its subject, audience and relay, and the sentence's main subject. A cue whose
 * subject cannot be told is left out. Work is linear: every look around a verb is bounded.
 */
import { audienceAfter, audienceBefore } from './audience.ts';
import type { Sentence, Token } from './frame.ts';
import type { LanguageData } from './language.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { type NounPhrase, nounPhraseBefore } from './noun-phrases.ts';
import type { CueKind, VerbForm } from './speech-verbs/types.ts';

export interface Cue {
  /** Token bounds of the verb with its particles. */
  from: number;
  to: number;
  kind: CueKind | 'source';
  verb: VerbForm | null;
  subject: NounPhrase;
  /** The subject stands behind its verb. */
  inverted: boolean;
  /** Subject taken over from the sentence's main clause: participles and coordinated verbs. */
  shared: boolean;
  to_: NounPhrase[];
}

export interface SentenceCues {
  cues: Cue[];
  /** The first subject of a finite verb that is not in an opening subordinate clause. */
  main: NounPhrase | null;
  /** The finite verb of `main`. */
  mainVerb: number;
  /** Audience named before the main clause: "Speaking to reporters, …", "In an interview with CNN, …". */
  audience: NounPhrase[];
}

export function findCues(tokens: readonly Token[], sentence: Sentence, language: LanguageData): SentenceCues {
  const { words, verbs } = language;
  const { from, to } = sentence;
  const cues: Cue[] = [];
  let main: NounPhrase | null = null;
  let mainVerb = -1;
  const introEnd = introductionEnd(tokens, sentence, language);
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const source = sourcePhrase(tokens, i, to, language);
    if (source > 0) {
      const subject = nounPhraseAfter(tokens, i + source, to, words);
      if (subject)
        cues.push({
          from: i,
          to: i + source,
          kind: 'source',
          verb: null,
          subject,
          inverted: true,
          shared: false,
          to_: [],
        });
      i += source - 1;
      continue;
    }
    const verb =
      token.capital && i > from && tokens[i - 1]!.kind === 'word' ? undefined : verbs.verbs.get(token.lower);
    const finite = verb ? verb.form === 'past' || verb.form === 'present' : isOtherVerb(tokens, i, language);
    if (!verb && !finite) continue;
    if (words.determiners.has(tokens[i - 1]?.lower ?? '')) continue;
    const before = nounPhraseBefore(tokens, i, from, words);
    if (!main && before && (finite || verb?.form === 'base') && i >= introEnd) {
      main = before;
      mainVerb = i;
    }
    if (!verb) continue;
    const cue = readCue(tokens, i, sentence, language, verb, before, main, cues);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.to - 1);
  }
  for (const cue of cues) cue.to_ = audienceAfter(tokens, cue, sentence, language);
  return { cues, main, mainVerb, audience: audienceBefore(tokens, from, introEnd, language) };
}

function isOtherVerb(tokens: readonly Token[], i: number, { words }: LanguageData): boolean {
  const token = tokens[i]!;
  if (token.capital) return false;
  if (words.auxiliaries.has(token.lower))
    return token.lower !== 'to' && token.lower !== '’s' && token.lower !== "'s";
  return words.verbs.has(token.lower) || (/[a-z]{2}ed$/.test(token.lower) && !NO_VERB.test(token.lower));
}

const NO_VERB =
  /^(?:need|feed|seed|speed|indeed|hundred|exceed|proceed|succeed|bleed|breed|weed|greed|sacred|naked)$/;

/** Where an opening clause or phrase ends ("While …,", "On Sunday, …"): the token behind its comma. */
function introductionEnd(tokens: readonly Token[], { from, to }: Sentence, { words }: LanguageData): number {
  const first = tokens[from]!;
  const opens =
    first.kind === 'word' &&
    (words.conjunctions.has(first.lower) ||
      words.prepositions.has(first.lower) ||
      first.lower.endsWith('ing'));
  if (!opens) return from;
  for (let i = from; i < to; i++) if (tokens[i]!.lower === ',') return i + 1;
  return from;
}

/** @returns the phrase's length in tokens at `i`, or 0. */
function sourcePhrase(tokens: readonly Token[], i: number, to: number, { verbs }: LanguageData): number {
  for (const phrase of verbs.sourcePhrases) {
    if (i + phrase.length < to && phrase.every((word, n) => tokens[i + n]!.lower === word))
      return phrase.length;
  }
  return 0;
}

function readCue(
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
  if (finite && behindQuote && i > from) {
    const after = nounPhraseAfter(tokens, end, to, words);
    if (after && mayInvert(tokens, after, to)) return make(after, true);
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
    if (!leader) return i === from ? lateSubject(tokens, i, from, to, words, make) : null;
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
  _i: number,
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
