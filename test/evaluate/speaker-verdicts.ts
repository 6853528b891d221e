/**
 * Speakers on which the program and the annotation differ, judged by reading the article: speaker-verdicts.json has,
 * for each article that was read so, where the quotation begins, who is right, and a hash of the name that the program
 * gave then; an article without a difference has an empty list. No text and no name is kept. A verdict for the program
 * holds only as long as it gives the same name.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { foldName } from './same-person.ts';

/** Who is right: the program, the annotation, neither, or nobody can tell. */
type Verdict = 'ours' | 'gold' | 'neither' | 'undecidable';

interface JudgedSpeaker {
  start: number;
  verdict: Verdict;
  /** Of the name the program gave; null where it gave none. */
  found: string | null;
}

export type SpeakerOutcome = 'right' | 'wrong' | 'unknown' | 'open';

const JUDGED: Readonly<Record<string, readonly JudgedSpeaker[]>> = JSON.parse(
  readFileSync(new URL('speaker-verdicts.json', import.meta.url), 'utf8'),
);
/** Digits of a hash that are kept. */
const HASH_DIGITS = 8;

function hashName(name: string): string {
  return createHash('sha1').update(foldName(name)).digest('hex').slice(0, HASH_DIGITS);
}

/** Whether an article was read for its speakers. */
export function isJudged(article: string): boolean {
  return Object.hasOwn(JUDGED, article);
}

/**
 * What a speaker is by true reading.
 * @param agrees the annotation says the same
 */
export function outcomeByReading(
  article: string,
  start: number,
  name: string | null,
  agrees: boolean,
): SpeakerOutcome {
  const judged = JUDGED[article]?.find((one) => one.start === start);
  const miss = name === null ? 'unknown' : 'wrong';
  if (!judged || judged.verdict === 'gold') return agrees ? 'right' : miss;
  if (judged.verdict === 'undecidable') return 'open';
  const same = (name === null ? null : hashName(name)) === judged.found;
  if (judged.verdict === 'ours') return same ? 'right' : miss;
  // Neither was right; another name than both may be.
  return same || agrees || name === null ? miss : 'open';
}
