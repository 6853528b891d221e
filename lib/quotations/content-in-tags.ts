/**
 * Where reported speech stands in languages read at their tags, as token bounds: behind "that" or, in German, in the
 * subjunctive; before or around a tag ("…, sagte Roth"); behind "as Roth said"; beside a source. A verb of saying and a
 * complementizer are enough: no verb of the clause need be known. Gives null rather than a guess; looks are bounded.
 */

import { endOfCue, startOfCue } from './cue-bounds.ts';
import type { Bounds } from './following-clause.ts';
import type { LanguageData } from './language.ts';
import type { ReportedWords } from './reported-words.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import { sourcedInTags } from './sourced-in-tags.ts';
import { clauseEndInTags, clauseHead, isSetting, lastWord } from './tag-clauses.ts';
import type { Sentence, Token } from './token.ts';

/** Tokens between a verb and the complementizer of its clause: "sagte am Montag der Zeitung Kurier, dass". */
const COMPLEMENTIZER_REACH = 18;
/** Commas between them: "заявила Волкова, мэр Заречья, что". */
const MOST_COMMAS = 2;
/** Tokens of a clause within which its subjunctive stands. */
const SUBJUNCTIVE_REACH = 14;
/** Tokens behind a verb in which a negation denies it: "sagte sie nicht, dass". */
const NEGATION_REACH = 3;
/** Verbs whose person behind "to" is remembered or accused, not told; French, Spanish, Italian, Portuguese. */
const RECALLS = /^(?:recordar|rappeler|lembrar|ricordare|denunciar|denunciare|señalar)$/;
const TO = /^(?:a|al|ai|agli|alla|alle|all['’]|ao|aos|à|às|au|aux)$/;
/** Words before a tag, at least, to be its content. */
const SHORTEST_FRONT = 3;
/** Words of a name that something is set beside: "Ruiz, the mayor, …". */
const LONGEST_NAME = 4;

export function contentInTags(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
): Bounds | null {
  const { reported } = language;
  if (!reported || cue.kind === 'call' || cue.kind === 'mind' || cue.noun) return null;
  // A question says nothing.
  if (/\?/.test(tokens[sentence.to - 1]!.text)) return null;
  if (cue.kind === 'source') return sourcedInTags(tokens, sentence, cue, cues, language, reported);
  if (!cue.verb || reported.silent.has(cue.verb.lemma)) return null;
  const head = clauseHead(
    tokens,
    sentence,
    Math.min(cue.from, cue.shared ? cue.from : cue.subject.from),
    language,
  );
  if (isUnsaid(tokens, head, cue, language, reported)) return null;
  if (reported.as.has(tokens[head]!.lower)) return besideAs(tokens, sentence, head, cue, cues, language);
  if (reported.conditions.has(tokens[head]!.lower)) return null;
  return (
    behindVerb(tokens, sentence, cue, cues, language, reported) ?? beforeTag(tokens, sentence, cue, language)
  );
}

/** "did not say that", "if she says that", "would have said that". */
function isUnsaid(
  tokens: readonly Token[],
  head: number,
  cue: ResolvedCue,
  { words }: LanguageData,
  reported: ReportedWords,
): boolean {
  const denies = ({ lower }: Token) => reported.negations.has(lower) || reported.unsaid.has(lower);
  if (reported.unsaid.has(tokens[cue.from]!.lower)) return true;
  const own = (i: number) => i < cue.subject.from || i >= cue.subject.to;
  let passive = -1;
  for (let i = head; i < cue.from; i++) {
    if (own(i) && denies(tokens[i]!)) return true;
    if (own(i) && words.passive.has(tokens[i]!.lower)) passive = i;
  }
  // "wurde gesagt, dass", "se dijo que": nobody is said to have said it.
  if (passive >= 0 && passive === cue.from - 1 && !cue.inverted) return true;
  if (/^(?:se|si)$/.test(tokens[cue.from - 1]?.lower ?? '')) return true;
  const after = endOfCue(cue);
  for (let i = after; i < tokens.length && i - after < NEGATION_REACH; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || words.complementizers.has(token.lower)) break;
    if (denies(token)) return true;
  }
  return false;
}

/** "sagte am Montag, dass [die Brücke gesperrt bleibt]"; "teilte mit, [die Brücke sei gesperrt]". */
function behindVerb(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
  reported: ReportedWords,
): Bounds | null {
  const { words } = language;
  const { to } = sentence;
  const after = endOfCue(cue);
  const asks = cue.verb !== null && reported.asks.has(cue.verb.lemma);
  const opens = asks ? reported.questions : words.complementizers;
  const limit = Math.min(to, after + COMPLEMENTIZER_REACH);
  let commas = 0;
  let phrase = false;
  const recalls = cue.verb !== null && RECALLS.test(cue.verb.lemma);
  for (let i = after; i < limit; i++) {
    const token = tokens[i]!;
    const { lower, kind, text } = token;
    if (opens.has(lower) && (!reported.comma || tokens[i - 1]!.text === ',')) {
      // The word for "whether" belongs to the question.
      const from = asks ? i : i + 1;
      return [from, clauseEndInTags(tokens, from, to, cue, cues, language, reported)];
    }
    const told = cue.to_.some(({ from, to: end }) => i >= from && i < end);
    if (told) continue;
    if (kind === 'quote' || cues.some((other) => other !== cue && other.from === i && other.kind !== 'mind'))
      return null;
    if (text === ',') {
      if (reported.subjunctive && commas === 0 && !asks) {
        const from = i + 1;
        if (isSubjunctive(tokens, from, to, language, reported.subjunctive))
          return [from, clauseEndInTags(tokens, from, to, cue, cues, language, reported)];
      }
      if (++commas > MOST_COMMAS) return null;
      phrase = false;
      continue;
    }
    if (kind !== 'word') return null;
    if (reported.comma) continue;
    // "criticised works that began in May": behind an object "that" begins a relative clause.
    if (words.prepositions.has(lower)) {
      // "recordó a las víctimas que murieron"
      if (recalls && TO.test(lower)) return null;
      phrase = true;
    } else if (!phrase && commas === 0 && !isSetting(tokens, i, language, reported)) return null;
  }
  return null;
}

/** A main clause in the subjunctive: no conjunction or question word before it. */
function isSubjunctive(
  tokens: readonly Token[],
  from: number,
  to: number,
  { words }: LanguageData,
  form: RegExp,
): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word') return false;
  if (words.conjunctions.has(first.lower) || words.relatives.has(first.lower)) return false;
  for (let i = from + 1; i < to && i - from < SUBJUNCTIVE_REACH; i++) {
    const { kind, lower, capital } = tokens[i]!;
    if (kind === 'point') return false;
    if (kind === 'word' && !capital && form.test(lower)) return true;
  }
  return false;
}

/** "Wie Roth mitteilte, [bleibt die Brücke gesperrt]"; "[El puente seguirá cerrado], según dijo el alcalde". */
function besideAs(
  tokens: readonly Token[],
  { from, to }: Sentence,
  head: number,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
): Bounds | null {
  const after = endOfCue(cue);
  if (head - from <= 1) {
    for (let i = after; i < to && i - after < COMPLEMENTIZER_REACH; i++) {
      if (tokens[i]!.kind === 'quote' || tokens[i]!.text === ':') return null;
      if (tokens[i]!.text === ',')
        return [i + 1, clauseEndInTags(tokens, i + 1, to, cue, cues, language, language.reported!)];
    }
    return null;
  }
  if (tokens[head - 1]!.text !== ',' || head - 1 - from < SHORTEST_FRONT) return null;
  return hasQuote(tokens, after, to) ? null : [from, head - 1];
}

/** "[Die Brücke bleibt gesperrt], sagte Roth am Montag."; "[Die Brücke, sagte Roth, bleibt gesperrt]." */
function beforeTag(
  tokens: readonly Token[],
  { from, to }: Sentence,
  cue: ResolvedCue,
  language: LanguageData,
): Bounds | null {
  const { words, reported } = language;
  if (cue.shared) return null;
  let comma = startOfCue(cue) - 1;
  const pronoun = !cue.inverted && cue.subject.kind === 'pronoun' && cue.subject.from > from;
  if (!cue.inverted && !pronoun) return null;
  while (comma > from && isLight(tokens[comma]!, words)) comma--;
  const after = Math.max(cue.to, cue.subject.to);
  const next = tokens[after];
  const around = after < to && next!.text === ',';
  if (tokens[comma]?.text !== ',' || comma - from < (around ? 1 : SHORTEST_FRONT)) return null;
  if (hasQuote(tokens, after, to)) return null;
  if (isApposition(tokens, from, comma)) return null;
  if (around) {
    // "…, sagte Roth, die das Amt seit Mai leitet.": what follows is about her.
    const clause = tokens[after + 1];
    const about = !clause || words.relatives.has(clause.lower) || words.conjunctions.has(clause.lower);
    return about || comma - from > to - after ? [from, comma] : [from, to];
  }
  const free = after >= to || next!.kind === 'point' || words.prepositions.has(next!.lower);
  const setting = free || isSetting(tokens, after, language, reported!);
  const first = tokens[from]!;
  if (!setting) return null;
  // "As it rained, said Ames.": the clause in front is a setting unless another follows it.
  if (words.conjunctions.has(first.lower) && !tokens.slice(from, comma).some(({ text }) => text === ','))
    return null;
  return [from, comma];
}

/** "Ruiz, alcaldesa de Villarta, …": a name and what is set beside it. */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i - from <= LONGEST_NAME; i++) {
    if (tokens[i]!.text === ',') return i > from && tokens.slice(from, i).every(({ capital }) => capital);
  }
  return false;
}

function isLight({ kind, lower, capital }: Token, words: LanguageData['words']): boolean {
  return kind === 'word' && !capital && (words.auxiliaries.has(lower) || words.adverbs.has(lower));
}

/** Quoted words, or a colon that leads up to some. */
function hasQuote(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < lastWord(tokens, from, to); i++)
    if (tokens[i]!.kind === 'quote' || tokens[i]!.text === ':') return true;
  return tokens[to - 1]!.kind === 'quote' || tokens[to - 1]!.text === ':';
}
