/**
 * Tags whose verb is no listed verb of saying: “I do,” Ames shot back. « Non », ironise Anne Lebrun. Where marks begin
 * a sentence and end with a comma, whoever follows them with a verb, or follows a verb, says the words: no list holds
 * every verb; and so does whoever signs them behind a dash. Takes a sentence with its cues; gives them with those tags among them. Bounded by TAG_REACH.
 */

import type { Cue } from './cue.ts';
import { startOfCue } from './cue-bounds.ts';
import type { Passage } from './find-passages.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { isSmallWord } from './small-words.ts';
import { subjectAt } from './subject-phrase.ts';
import type { Sentence, Token } from './token.ts';

/** Tokens from the marks to the verb: “…,” Ada Ames, a nurse and mother of two, shrugged. */
const TAG_REACH = 14;
/** Words behind the verb that belong to it: shot back, doubled down, shrugged wearily. */
const PARTICLES = new Set('back down on up out in off along away over again'.split(' '));
const MOST_PARTICLES = 2;
/** Between a verb and its subject, or before the verb: s’emporte, si sfoga, freut sich. */
const REFLEXIVE = /^(?:s[’']|se|si|sich|sig|zich|się|m[’']|me)$/;

export function withUnlistedTags(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  passages: readonly Passage[],
  cues: Cue[],
  language: LanguageData,
): Cue[] {
  const k = sentence.from;
  if (tokens[k]!.kind !== 'quote' || k + 2 >= sentence.to) return cues;
  const signed = signature(tokens, k + 1, sentence.to, language);
  if (signed) return [...cues, signed].sort((a, b) => a.from - b.from);
  const passage = passages[tokens[k]!.passage]!;
  const outside = tokens[k + 1]!.text === ',';
  if (
    !outside &&
    !/[,?!](?:['’]|\s)*$/.test(text.slice(Math.max(passage.start, passage.end - 3), passage.end))
  )
    return cues;
  const from = outside ? k + 2 : k + 1;
  if (cues.some((cue) => startOfCue(cue) >= from && startOfCue(cue) - from <= 1)) return cues;
  const tag = inverted(tokens, from, sentence.to, language) ?? plain(tokens, from, sentence.to, language);
  if (!tag || cues.some((cue) => cue.from < tag.to && cue.from >= from)) return cues;
  return [...cues, tag].sort((a, b) => a.from - b.from);
}

/** “…” — Ada Ames, mayor: a full name behind a dash, and nothing but what she is. */
function signature(
  tokens: readonly Token[],
  dash: number,
  to: number,
  { words, reading }: LanguageData,
): Cue | null {
  if (reading !== 'clauses' || !/^[—–]$/.test(tokens[dash]!.text)) return null;
  const subject = nounPhraseAfter(tokens, dash + 1, to, words);
  if (subject?.kind !== 'name' || subject.headTo - subject.headFrom < 2) return null;
  const next = tokens[subject.to];
  if (subject.to < to && !/^[,.(]$/.test(next?.text ?? '')) return null;
  for (let i = subject.to; i < to; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'quote' || words.auxiliaries.has(lower) || words.verbs.has(lower)) return null;
  }
  return { ...cueOf(tokens, dash, dash + 1, subject, true), verb: null };
}

/** “…,” smiled Ames. */
function inverted(tokens: readonly Token[], from: number, to: number, language: LanguageData): Cue | null {
  const { words, reading } = language;
  let verb = from;
  while (verb < to && REFLEXIVE.test(tokens[verb]!.lower)) verb++;
  if (!mayBeVerb(tokens[verb], language)) return null;
  let start = verb + 1;
  while (start < to && REFLEXIVE.test(tokens[start]!.lower)) start++;
  if (start >= to) return null;
  const subject =
    reading === 'clauses'
      ? nounPhraseAfter(tokens, start, to, words)
      : subjectAt(tokens, start, to, language);
  if (!subject || (reading === 'clauses' && subject.kind === 'pronoun')) return null;
  return endsTag(tokens, subject.to, to, language) ? cueOf(tokens, verb, verb + 1, subject, true) : null;
}

/** “…,” Ames shot back. English; other languages turn their tags round. */
function plain(tokens: readonly Token[], from: number, to: number, language: LanguageData): Cue | null {
  const { words } = language;
  if (language.reading !== 'clauses') return null;
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (!first.capital && !words.determiners.has(first.lower) && !words.pronouns.has(first.lower)) return null;
  for (let i = from + 1; i < to && i - from < TAG_REACH; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote' || /^[.:;!?…]$/.test(token.text)) return null;
    if (!mayBeVerb(token, language)) continue;
    const subject = nounPhraseBefore(tokens, i, from, words, true);
    if (subject?.from !== from) continue;
    let end = i + 1;
    while (end < to && end - i <= MOST_PARTICLES && PARTICLES.has(tokens[end]!.lower)) end++;
    return endsTag(tokens, end, to, language) ? cueOf(tokens, i, end, subject, false) : null;
  }
  return null;
}

/** A word in small letters that is none of the small words, nor a form that describes: "starring", "softly". */
function mayBeVerb(token: Token | undefined, { words, verbs, reading }: LanguageData): boolean {
  if (token?.kind !== 'word' || token.capital || !/^\p{L}{2}/u.test(token.text)) return false;
  const { lower } = token;
  if (verbs.verbs.has(lower) || (reading === 'clauses' && /(?:ing|ly)$/.test(lower))) return false;
  return !(
    isSmallWord(lower, words) ||
    words.adverbs.has(lower) ||
    words.complementizers.has(lower) ||
    words.times.has(lower) ||
    words.indefinites?.has(lower)
  );
}

/** Whether a tag may be over: at a mark, at more quoted words, at a circumstance. */
function endsTag(tokens: readonly Token[], at: number, to: number, { words }: LanguageData): boolean {
  const next = tokens[at];
  if (at >= to || !next || next.kind !== 'word') return true;
  const { lower, capital } = next;
  if (capital && !words.times.has(lower)) return false;
  return (
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    words.coordinators.has(lower) ||
    words.adverbs.has(lower) ||
    words.times.has(lower) ||
    /\p{L}ly$/u.test(lower)
  );
}

function cueOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  subject: NounPhrase,
  inverted: boolean,
): Cue {
  return {
    from,
    to,
    kind: 'say',
    verb: { lemma: tokens[from]!.lower, kind: 'say', form: 'past' },
    subject,
    inverted,
    shared: false,
    to_: [],
    unlisted: true,
  };
}
