/**
 * To whom something was said. Takes tokens and a cue or a setting, gives the phrases that name the audience; pronouns
 * name nobody. Looks no further than AUDIENCE_REACH tokens.
 */
import type { Cue } from './cue.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Sentence, Token } from './token.ts';

const TALKING = new Set(
  'speaking talking writing testifying appearing interview conversation remarks statement email message letter speech comments briefing tweet call phone'.split(
    ' ',
  ),
);

/** Audience named in a setting: "Speaking to reporters, …", "In an interview with the Herald, …". */
export function audienceBefore(
  tokens: readonly Token[],
  from: number,
  introEnd: number,
  { words }: LanguageData,
): NounPhrase[] {
  if (introEnd <= from) return [];
  return partners(tokens, from, introEnd, words);
}

/** "to reporters", "with Izvestia" behind a word for talking. */
function partners(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: LanguageData['words'],
): NounPhrase[] {
  let talking = false;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (TALKING.has(lower)) talking = true;
    else if (talking && (lower === 'to' || lower === 'with')) {
      const partner = nounPhraseAfter(tokens, i + 1, to, words);
      return partner && partner.kind !== 'pronoun' ? [partner] : [];
    }
  }
  return [];
}

/** Tokens behind a cue in which its audience may stand. */
const AUDIENCE_REACH = 14;

/** Audience behind a verb: "told reporters in Orrin", "was quoted by the Herald as saying". */
export function audienceAfter(
  tokens: readonly Token[],
  cue: Cue,
  { to }: Sentence,
  language: LanguageData,
): NounPhrase[] {
  const { words } = language;
  const start = cue.inverted && cue.kind !== 'source' ? cue.subject.to : cue.to;
  const told = cue.kind === 'tell' || tokens[cue.to - 1]?.lower === 'telling';
  if (told && !cue.inverted) {
    const listener = words.complementizers.has(tokens[cue.to]?.lower ?? '')
      ? null
      : nounPhraseAfter(tokens, cue.to, to, words);
    if (listener && !isSubject(tokens[listener.to], listener.to < to, words))
      return listener.kind === 'pronoun' ? [] : [listener];
  }
  // "was quoted by Izvestia as saying"
  for (let i = cue.from; i < cue.to; i++) {
    if (!words.agent.has(tokens[i]!.lower)) continue;
    const printer = nounPhraseAfter(tokens, i + 1, cue.to, words);
    if (printer) return [printer];
  }
  if (cue.kind === 'source' || cue.kind === 'call' || cue.kind === 'mind') return [];
  let end = start;
  while (
    end < to &&
    end - start < AUDIENCE_REACH &&
    tokens[end]!.kind !== 'quote' &&
    !words.complementizers.has(tokens[end]!.lower)
  )
    end++;
  return partners(tokens, start, end, words);
}

/** Whether a verb follows: in "warned the ministry would act", "promised Birch will pay" nobody is named as told. */
function isSubject(next: Token | undefined, inSentence: boolean, words: LanguageData['words']): boolean {
  if (!next || !inSentence || next.capital || next.lower === 'to') return false;
  return words.auxiliaries.has(next.lower) || words.verbs.has(next.lower);
}
