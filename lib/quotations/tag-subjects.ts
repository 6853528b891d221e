/**
 * The subject of a verb of saying that has no quoted words beside it, in languages read at their tags: behind a comma or
 * "as" (…, sagte Roth; según dijo el alcalde), or not printed at all (añadió). Takes tokens and the verb's place; gives
 * the subject or null. Every look is bounded.
 */

import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { pronounAt } from './phrase-words.ts';
import { subjectAt } from './subject-phrase.ts';
import { isSetting } from './tag-clauses.ts';
import type { Sentence, Token } from './token.ts';

export interface FoundSubject {
  subject: NounPhrase;
  inverted: boolean;
}

/** Tokens of light words between a comma and the verb of a tag: ", lui a alors répondu Anne Lebrun". */
const LIGHT_REACH = 4;

/**
 * Behind a comma or "as", with no marks: "Die Brücke bleibe gesperrt, sagte Roth."; ", según dijo el alcalde". A name,
 * or a noun of those who speak; behind a comma the sentence ends there or goes on with a setting.
 */
export function unmarkedSubject(
  tokens: readonly Token[],
  i: number,
  { from, to }: Sentence,
  language: LanguageData,
): FoundSubject | null {
  const { words, reported, verbs } = language;
  if (!reported || reported.silent.has(verbs.verbs.get(tokens[i]!.lower)?.lemma ?? '')) return null;
  let head = i - 1;
  while (head > from && i - head < LIGHT_REACH) {
    const { lower, kind } = tokens[head]!;
    if (kind !== 'word' || reported.as.has(lower)) break;
    if (words.pronouns.has(lower) && tokens[head - 1]?.text === ',') {
      return {
        subject: pronounAt(head),
        inverted: false,
      };
    }
    const light =
      words.auxiliaries.has(lower) ||
      words.adverbs.has(lower) ||
      words.determiners.has(lower) ||
      lower.length < 3;
    if (!light) return null;
    head--;
  }
  if (head < from) return null;
  const as = reported.as.has(tokens[head]!.lower);
  if (!as && (tokens[head]!.text !== ',' || head === from)) return null;
  const subject = subjectAt(tokens, i + 1, to, language);
  if (!subject) return null;
  const speaks =
    subject.kind !== 'description' ||
    tokens.slice(subject.from, subject.to).some(({ lower }) => reported.speakers.test(lower));
  if (!speaks) return null;
  const next = tokens[subject.to];
  const ends = subject.to >= to || next!.kind === 'point' || words.prepositions.has(next!.lower);
  if (!as && !ends && !isSetting(tokens, subject.to, language, reported)) return null;
  return { subject, inverted: true };
}

/** Tokens from a verb that opens its sentence to its "that" or colon. */
const CONTENT_REACH = 14;
/** Points between quoted words and their tag, and the words themselves: », —. */
const MOST_POINTS = 3;

/** "«…», añadió."; "Añadió que …": a verb of saying without a printed subject. */
export function droppedSubject(
  tokens: readonly Token[],
  i: number,
  { from, to }: Sentence,
  language: LanguageData,
): NounPhrase | null {
  const { words, reported, verbs } = language;
  const kind = verbs.verbs.get(tokens[i]!.lower)?.kind;
  if (!reported?.drops || (kind !== 'say' && kind !== 'tell')) return null;
  const phrase: NounPhrase = { ...pronounAt(i), dropped: true };
  let head = i;
  const isLight = (at: number) =>
    words.coordinators.has(tokens[at]!.lower) || isSetting(tokens, at, language, reported);
  while (head > from && i - head < LIGHT_REACH && isLight(head - 1)) head--;
  const next = tokens[i + 1];
  if (head > from) {
    let quote = head - 1;
    while (quote > from && head - quote < MOST_POINTS && tokens[quote]!.kind === 'point') quote--;
    const tag = tokens[quote]!.kind === 'quote';
    const ends = i + 1 >= to || next!.kind === 'point' || words.prepositions.has(next!.lower);
    return tag && (ends || isSetting(tokens, i + 1, language, reported)) ? phrase : null;
  }
  for (let k = i + 1; k < to && k - i <= CONTENT_REACH; k++) {
    if (words.complementizers.has(tokens[k]!.lower) || tokens[k]!.text === ':') return phrase;
    if (tokens[k]!.kind === 'quote') return null;
  }
  return null;
}

/** "y añadió", "und fügte hinzu": the subject is that of the verb of saying before it. */
export function isCoordinated(
  tokens: readonly Token[],
  i: number,
  from: number,
  { words }: LanguageData,
): boolean {
  let at = i - 1;
  while (at > from && (words.auxiliaries.has(tokens[at]!.lower) || words.adverbs.has(tokens[at]!.lower)))
    at--;
  return at > from && words.coordinators.has(tokens[at]!.lower);
}
