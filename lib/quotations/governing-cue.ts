/**
 * Which cue of a sentence governs a quoted passage: the tag that follows it (“…,” Ames said), else the nearest verb
 * of saying before it, else a source ("according to …"). Takes the sentence's cues in order; gives one or null.
 */

import type { Cue } from './cue.ts';
import { endOfCue, startOfCue } from './cue-bounds.ts';
import type { Passage } from './find-passages.ts';
import { endsSentence } from './frame.ts';
import type { LanguageData } from './language.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import type { Sentence, Token } from './token.ts';

/** Whether a comma and a conjunction begin another clause between a cue and a passage. */
export function crossesClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: LanguageData['words'],
): boolean {
  for (let i = Math.max(from, to - CLAUSE_REACH); i + 1 < to; i++) {
    const next = tokens[i + 1]!.lower;
    if (tokens[i]!.lower === ',' && words.conjunctions.has(next) && !words.complementizers.has(next))
      return true;
  }
  return false;
}

/** A describing word before a name: “…,” warm-hearted Ames said. */
function isFiller({ lower, capital }: Token, words: LanguageData['words']): boolean {
  if (capital || words.prepositions.has(lower) || words.conjunctions.has(lower)) return false;
  return !words.coordinators.has(lower) && !words.relatives.has(lower) && !words.verbs.has(lower);
}

/** Tokens looked over for a clause boundary. */
const CLAUSE_REACH = 40;

/** Tokens that may stand between a passage and the attribution that follows it. */
const FOLLOWING_GAP = 4;

/** The cue that governs the passage at token `k`, or null. */
export function governingCue(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  k: number,
  passage: Passage,
  cues: readonly ResolvedCue[],
  { words }: LanguageData,
): { cue: ResolvedCue } | null {
  const before = precedingCue(
    cues.filter((cue) => !closedAside(tokens, cue, k, words)),
    tokens,
    k,
    words,
  );
  const after = cues.find((cue) => startOfCue(cue) > k && cue.kind !== 'mind' && !cue.shared);
  const comma = /[,?!…—–-](?:['’]|\s)*$/.test(
    text.slice(Math.max(passage.start, passage.end - 3), passage.end),
  );
  const next = tokens[k + 1];
  const followedByComma = /^[,–—-]$/.test(next?.text ?? '') || comma;
  if (after && after.kind !== 'source' && startOfCue(after) - k <= FOLLOWING_GAP) {
    const between = tokens.slice(k + 1, startOfCue(after));
    // “…” – a claim Birch laughed off: behind a dash an article opens a remark on the words, not their tag.
    const behindDash = /^[–—-]$/.test(next?.text ?? '');
    const close = between.every((token) =>
      token.kind === 'point'
        ? /^[,–—"'’”-]$/.test(token.text)
        : words.adverbs.has(token.lower) ||
          words.auxiliaries.has(token.lower) ||
          (isFiller(token, words) && !(behindDash && words.determiners.has(token.lower))),
    );
    const free = k === sentence.from || followedByComma || endsSentence(text, passage);
    if (close && free && (followedByComma || !before)) return { cue: after };
  }
  if (before) return { cue: before };
  const source = cues.find(({ kind }) => kind === 'source');
  if (source) return { cue: source };
  // “A challenge” for them, said Ames: the tag may follow at a distance, behind a comma.
  if (after && after.kind === 'say' && tokens[startOfCue(after) - 1]?.lower === ',') {
    return { cue: after };
  }
  return null;
}

/**
 * The cue before a passage that governs it: the nearest verb of saying; a thought or an infinitive only where no
 * finite verb of saying stands before it ("said that the Kremlin wants …" is said).
 */
function precedingCue(
  cues: readonly ResolvedCue[],
  tokens: readonly Token[],
  k: number,
  words: LanguageData['words'],
): ResolvedCue | undefined {
  const before = cues.filter((cue) => endBefore(cue, k) <= k && cue.kind !== 'source');
  const nearest = before.at(-1);
  const strong = before.findLast(isStrong);
  if (!nearest || !strong) return nearest;
  if (nearest.noun && k - nearest.to <= 1) return nearest;
  // "Ames said Birch reassured them that they were “…”": the content clause belongs to Ames.
  const outer = before.findLast(
    (cue) => cue !== strong && isStrong(cue) && holds(cue, strong, tokens, words),
  );
  return outer ?? strong;
}

/** Whether `inner` stands in the content clause right behind `outer`. */
function holds(outer: Cue, inner: Cue, tokens: readonly Token[], words: LanguageData['words']): boolean {
  if (outer.verb?.kind !== 'say' || outer.inverted || inner.inverted || inner.shared) return false;
  const gap = inner.subject.from - outer.to;
  return gap === 0 || (gap === 1 && words.complementizers.has(tokens[outer.to]!.lower));
}

/**
 * Whether a cue stands in a relative clause between commas that ends before the passage: in "Ames, whose plan, which
 * Birch estimates would cost millions, was “…”" Birch says nothing of what is quoted.
 */
function closedAside(tokens: readonly Token[], cue: Cue, k: number, words: LanguageData['words']): boolean {
  const opener = tokens[cue.subject.from - 1];
  if (cue.inverted || cue.shared || cue.kind === 'source' || opener?.kind !== 'word') return false;
  if (!words.relatives.has(opener.lower) || tokens[cue.subject.from - 2]?.lower !== ',') return false;
  for (let i = cue.to; i + 1 < k; i++) {
    if (tokens[i]!.kind === 'quote') return false;
    if (tokens[i]!.lower === ',') return words.auxiliaries.has(tokens[i + 1]!.lower);
  }
  return false;
}

function isStrong({ kind, verb }: Cue): boolean {
  return kind !== 'mind' && verb !== null && verb.form !== 'base';
}

/** "were told to “calm down” by Ames": who acts in a passive may follow the passage at `k`. */
function endBefore(cue: Cue, k: number): number {
  return cue.inverted && cue.to <= k && cue.subject.from > k ? cue.to : endOfCue(cue);
}
