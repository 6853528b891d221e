/**
 * Cues of one sentence in languages whose clauses are not read whole: each verb of saying with the subject printed
 * beside it, behind quoted words after it (« … », dit X), else at the head of its clause (X a dit : « … »), else
 * after it (Gestern sagte X). Takes tokens and a sentence; gives cues in order. Linear: every look is bounded.
 */
import { audienceInTags } from './audience-in-tags.ts';
import type { Cue, SentenceCues } from './cue.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { pronounAt } from './phrase-words.ts';
import { readTurn } from './read-noun-cue.ts';
import { subjectAt } from './subject-phrase.ts';
import { droppedSubject, type FoundSubject, isCoordinated, unmarkedSubject } from './tag-subjects.ts';
import type { Sentence, Token } from './token.ts';

/** Tokens between quoted words and their verb: », a-t-elle aussitôt ajouté. */
const TAG_REACH = 6;
/** Tokens from the head of a clause to its verb. */
const CLAUSE_REACH = 30;

export function findTags(tokens: readonly Token[], sentence: Sentence, language: LanguageData): SentenceCues {
  const { from, to } = sentence;
  const { verbs, words } = language;
  const cues: Cue[] = [];
  const turn = readTurn(tokens, sentence, language);
  if (turn) cues.push(turn);
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const source = sourceLength(tokens, i, to, language);
    if (source > 0) {
      const subject = cutSource(tokens, subjectAt(tokens, i + source, to, language), language);
      if (subject) cues.push({ ...cueOf(i, i + source, subject, true), kind: 'source' });
      i += source - 1;
      continue;
    }
    if (token.capital && i > from && tokens[i - 1]!.kind === 'word') continue;
    const verb = verbs.verbs.get(token.lower);
    if (!verb || words.determiners.has(tokens[i - 1]?.lower ?? '')) continue;
    if (!hasParticle(tokens, i, to, verbs.particles.get(verb.lemma))) continue;
    const last = cues.at(-1);
    const found =
      tagSubject(tokens, i, sentence, language) ??
      unmarkedSubject(tokens, i, sentence, language) ??
      (last && last.kind !== 'source' && isCoordinated(tokens, i, from, language)
        ? null
        : clauseSubject(tokens, i, sentence, language)) ??
      laterSubject(tokens, i, sentence, language);
    const subject = found?.subject ?? last?.subject ?? droppedSubject(tokens, i, sentence, language);
    if (!subject) continue;
    const cue = cueOf(i, i + 1, subject, found?.inverted === true);
    cues.push({ ...cue, kind: verb.kind, verb, shared: !found && last !== undefined });
  }
  for (const cue of cues) cue.to_ = audienceInTags(tokens, cue, sentence, language);
  return { cues, main: null, mainVerb: -1, audience: [] };
}

function cueOf(from: number, to: number, subject: NounPhrase, inverted: boolean): Cue {
  return { from, to, kind: 'say', verb: null, subject, inverted, shared: false, to_: [] };
}

/** "Volgens de politie [rijdt er geen trein]", "Według policji [zatrzymano …]": the noun that speaks ends a source. */
function cutSource(
  tokens: readonly Token[],
  subject: NounPhrase | null,
  { reported, words }: LanguageData,
): NounPhrase | null {
  const runsOn = reported?.verbSecond || reported?.comma;
  if (subject?.kind !== 'description' || !runsOn || tokens[subject.to]?.text === ',') return subject;
  let end = subject.from;
  if (words.determiners.has(tokens[end]!.lower)) end++;
  if (!reported.speakers.test(tokens[end]?.lower ?? '')) return subject;
  while (
    end < subject.to &&
    (tokens[end]!.capital || reported.speakers.test(tokens[end]!.lower) || isJoint(tokens, end))
  )
    end++;
  return { ...subject, to: end, headFrom: end - 1, headTo: end };
}

/** "minister van Financiën" */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return /^(?:van|för|av|des|der|de|het)$/.test(tokens[at]!.lower) && tokens[at + 1]?.kind === 'word';
}

/** Right behind quoted words: the pronoun before the verb (a-t-il dit), the subject behind it, or the one before it. */
function tagSubject(
  tokens: readonly Token[],
  i: number,
  { from, to }: Sentence,
  language: LanguageData,
): FoundSubject | null {
  const { words } = language;
  let quote = -1;
  for (let k = i - 1; k >= from && i - k <= TAG_REACH; k--) {
    const { kind, text, lower } = tokens[k]!;
    if (kind === 'quote') {
      quote = k;
      break;
    }
    if (kind === 'point' && !/^[,–—―-]$/.test(text)) return null;
    if (words.conjunctions.has(lower) || words.prepositions.has(lower)) return null;
  }
  if (quote < 0) return null;
  let bare = true;
  for (let k = quote + 1; k < i; k++) {
    const { kind, lower } = tokens[k]!;
    if (kind === 'point') continue;
    if (words.pronouns.has(lower)) {
      return {
        subject: pronounAt(k),
        inverted: false,
      };
    }
    if (!words.auxiliaries.has(lower) && !words.adverbs.has(lower)) bare = false;
  }
  if (bare) {
    const subject = subjectAt(tokens, i + 1, to, language);
    if (subject) return { subject, inverted: true };
  }
  return null;
}

/** Tokens within which the other part of a verb stands: "wies die Kritik am Plan zurück". */
const PARTICLE_REACH = 20;

/** Whether a verb that needs one has its particle before the next quoted words end: "wies … zurück", "laat weten". */
function hasParticle(
  tokens: readonly Token[],
  i: number,
  to: number,
  particles: readonly string[] | undefined,
): boolean {
  if (!particles) return true;
  for (let k = i + 1; k < to && k - i <= PARTICLE_REACH; k++)
    if (particles.includes(tokens[k]!.lower)) return true;
  return false;
}

/** The phrase that begins the clause of the verb, or its sentence. */
function clauseSubject(
  tokens: readonly Token[],
  i: number,
  { from }: Sentence,
  language: LanguageData,
): FoundSubject | null {
  const { words } = language;
  const floor = Math.max(from, i - CLAUSE_REACH);
  let start = i;
  while (start > floor) {
    const { kind, lower, text } = tokens[start - 1]!;
    if (kind === 'quote' || /^[,:;]$/.test(text) || words.conjunctions.has(lower)) break;
    start--;
  }
  for (const head of start === floor ? [start] : [start, floor]) {
    if (head >= i || !mayBegin(tokens[head]!, words)) continue;
    const subject = subjectAt(tokens, head, i, language);
    if (subject && (subject.from === head || subject.kind !== 'description'))
      return { subject, inverted: false };
  }
  return null;
}

function mayBegin({ lower, kind }: Token, words: LanguageData['words']): boolean {
  return kind === 'word' && !words.prepositions.has(lower) && !words.conjunctions.has(lower);
}

/** Behind its verb where something else begins the sentence: Gestern sagte Anna Weber. */
function laterSubject(
  tokens: readonly Token[],
  i: number,
  { to }: Sentence,
  language: LanguageData,
): FoundSubject | null {
  if (!language.words.inverts) return null;
  const subject = subjectAt(tokens, i + 1, to, language);
  return subject && subject.kind !== 'description' ? { subject, inverted: true } : null;
}

function sourceLength(tokens: readonly Token[], i: number, to: number, { verbs }: LanguageData): number {
  for (const phrase of verbs.sourcePhrases) {
    if (i + phrase.length < to && phrase.every((word, n) => tokens[i + n]!.lower === word))
      return phrase.length;
  }
  return 0;
}
