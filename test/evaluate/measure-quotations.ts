/**
 * One annotated article against what the program finds in it: counts to be added up, and every error as a line to
 * read. Passages are paired one to one by how much of them overlaps, reported speech more loosely, since nothing marks
 * its ends.
 */

import type { SpeakerEvidence } from '../../lib/quotations/speaker-evidence.ts';
import type { Quotation, Span } from '../../lib/types.ts';
import type { Counts } from './count-figures.ts';
import { foldName, isSamePerson } from './same-person.ts';
import { isJudged, outcomeByReading, type SpeakerOutcome } from './speaker-verdicts.ts';

/** A line of an annotated file, as far as it is used here. */
export interface AnnotatedArticle {
  id: string;
  outlet?: string | null;
  published?: string | null;
  title?: string | null;
  text: string;
  quotations: (Span & {
    text: string;
    form: 'full' | 'mixed';
    speaker: string | null;
    speaker_is_pronoun?: boolean;
    speaker_resolved?: string | null;
  })[];
  /** Passages in marks that the annotators attributed to nobody. */
  unattributed_marks?: Span[];
  reported?: {
    spans: [number, number][];
    source?: string | null;
    name?: string | null;
    cue?: string | null;
  }[];
}

/** Shorter passages are mostly scare quotes and counted apart. In words. */
const LONG = 4;
/** Characters in common, as a share of those of both. */
const OVERLAP = 0.8;
const REPORTED_OVERLAP = 0.5;
/** Verbs that report speech; the annotations also hold attitudes ("hopes", "is critical of"). */
const SAYING =
  /\b(?:sa(?:y|id|ys|ying)|t(?:ell|old|ells|elling)|add(?:ed|s)?|announc\w*|argu\w*|ask\w*|assert\w*|claim\w*|comment\w*|conced\w*|confirm\w*|contend\w*|declar\w*|den(?:y|ied|ies)|describ\w*|disclos\w*|estimat\w*|explain\w*|indicat\w*|inform\w*|insist\w*|maintain\w*|mention\w*|not(?:ed|es|ing)|point\w* out|predict\w*|promis\w*|pledg\w*|propos\w*|reiterat\w*|remark\w*|repl(?:y|ied|ies)|report\w*|respond\w*|reveal\w*|stat(?:e|ed|es|ing)|stress\w*|suggest\w*|testif\w*|tweet\w*|urg\w*|vow\w*|warn\w*|wr(?:ite|ote|ites|itten)|according to|acknowledg\w*|admit\w*|alleg\w*|accus\w*|call\w* (?:for|on)|demand\w*)\b/i;

export type ErrorKind =
  | 'missed'
  | 'spurious'
  | 'short'
  | 'form'
  | 'speaker'
  | 'unknown speaker'
  | 'speaker by reading'
  | 'reported'
  | 'reported speaker';
/** What a quotation's speaker rests on. */
export type Evidence = ReadonlyMap<Quotation, SpeakerEvidence>;
export type Report = (kind: ErrorKind, ...details: string[]) => void;

export function measureArticle(
  article: AnnotatedArticle,
  found: readonly Quotation[],
  counts: Counts,
  report: Report,
  evidence: Evidence = new Map(),
): void {
  const body = found.filter((quotation) => quotation.in !== 'title');
  counts.articles++;
  measureMarked(
    article,
    body.filter(({ form }) => form === 'direct' || form === 'mixed'),
    counts,
    report,
    evidence,
  );
  measureReported(
    article,
    body.filter(({ form }) => form === 'indirect'),
    counts,
    report,
  );
}

function measureMarked(
  article: AnnotatedArticle,
  given: Quotation[],
  counts: Counts,
  report: Report,
  evidence: Evidence,
): void {
  const pairs = pairUp(article.quotations, given, OVERLAP);
  const paired = new Set(pairs.values());
  for (const gold of article.quotations) {
    const hit = pairs.get(gold);
    const side = isLong(gold.text) ? counts.long : counts.short;
    side.gold++;
    if (hit) side.found++;
    else report(isLong(gold.text) ? 'missed' : 'short', isLong(gold.text) ? '' : 'missed', gold.text);
    if (!hit || !isLong(gold.text)) continue;
    if ((hit.form === 'direct') === (gold.form === 'full')) counts.long.form++;
    else report('form', `found ${hit.form}`, gold.text);
    const outcome = measureSpeaker(article, gold, hit, counts, report);
    const rests = evidence.get(hit);
    if (!rests || !hit.speaker || !outcome || outcome === 'open') continue;
    for (const kind of [`named by ${rests.naming}`, `linked by ${rests.link}`]) {
      counts.reliability[kind] ??= { all: 0, right: 0, confidence: 0 };
      const row = counts.reliability[kind];
      row.all++;
      row.confidence += hit.speakerConfidence ?? 0;
      if (outcome === 'right') row.right++;
    }
  }
  for (const quotation of given) {
    const isRight = paired.has(quotation);
    if (!isLong(quotation.text)) {
      counts.short.given++;
      if (isRight) counts.short.right++;
      else report('short', 'attributed to nobody', quotation.text);
      continue;
    }
    // What annotators attributed to nobody, at times by oversight, counts neither way.
    const isOpen = article.unattributed_marks?.some((span) => overlap(span, quotation) >= OVERLAP);
    if (!isRight && isOpen) continue;
    counts.long.given++;
    if (isRight) counts.long.right++;
    else report('spurious', quotation.text);
  }
}

/** @returns how it stands by true reading, or as annotated where the article was not read so; null if nobody is. */
function measureSpeaker(
  article: AnnotatedArticle,
  gold: AnnotatedArticle['quotations'][number],
  hit: Quotation,
  counts: Counts,
  report: Report,
): SpeakerOutcome | null {
  const wanted = gold.speaker_is_pronoun ? gold.speaker_resolved : gold.speaker;
  if (!wanted) return null;
  const name = hit.speaker?.name;
  const isRight =
    isSamePerson(name, wanted) || (!gold.speaker_is_pronoun && isSamePerson(name, gold.speaker_resolved));
  const side = gold.speaker_is_pronoun ? counts.pronoun : counts.named;
  side.all++;
  if (isRight) side.right++;
  else if (!name) {
    counts.unknown++;
    report('unknown speaker', gold.text, `wanted ${wanted}`);
  } else {
    counts.wrong++;
    report('speaker', gold.text, `wanted ${wanted}`, `found ${name}`);
  }
  const outcome = outcomeByReading(article.id, gold.start, name ?? null, isRight);
  if (!isJudged(article.id)) return outcome;
  counts.read.all++;
  counts.read[outcome]++;
  if (gold.speaker_is_pronoun && outcome !== 'open') {
    counts.read.pronoun.all++;
    if (outcome === 'right') counts.read.pronoun.right++;
  }
  if (outcome === 'wrong') report('speaker by reading', gold.text, `found ${name}`);
  return outcome;
}

function measureReported(
  article: AnnotatedArticle,
  given: Quotation[],
  counts: Counts,
  report: Report,
): void {
  if (!article.reported) return;
  const gold = article.reported.map(({ spans, ...rest }) => ({
    ...rest,
    start: Math.min(...spans.map(([start]) => start)),
    end: Math.max(...spans.map(([, end]) => end)),
  }));
  const pairs = pairUp(gold, given, REPORTED_OVERLAP);
  const paired = new Set(pairs.values());
  counts.reported.given += given.length;
  counts.reported.right += paired.size;
  for (const quotation of given)
    if (!paired.has(quotation)) report('reported', 'not annotated', quotation.text);
  for (const statement of gold) {
    if (!(statement.name || statement.source) || !SAYING.test(statement.cue ?? '')) continue;
    counts.reported.gold++;
    const hit = pairs.get(statement);
    const text = article.text.slice(statement.start, statement.end);
    if (!hit) {
      report('reported', `missed (${statement.cue})`, text);
      continue;
    }
    counts.reported.found++;
    const name = hit.speaker?.name ?? null;
    const isRight =
      isSamePerson(name, statement.name) ||
      isSamePerson(name, statement.source) ||
      (statement.source != null && foldName(name ?? '') === foldName(statement.source));
    if (isRight) counts.reported.speaker++;
    else report('reported speaker', text, `wanted ${statement.name ?? statement.source}`, `found ${name}`);
  }
}

/** One to one, the best overlaps first. */
function pairUp<A extends Span, B extends Span>(
  gold: readonly A[],
  given: readonly B[],
  least: number,
): Map<A, B> {
  const candidates = gold
    .flatMap((a) => given.map((b) => ({ a, b, shared: overlap(a, b) })))
    .filter(({ shared }) => shared >= least)
    .sort((x, y) => y.shared - x.shared);
  const pairs = new Map<A, B>();
  const used = new Set<B>();
  for (const { a, b } of candidates) {
    if (pairs.has(a) || used.has(b)) continue;
    pairs.set(a, b);
    used.add(b);
  }
  return pairs;
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function isLong(text: string): boolean {
  return text.split(/\s+/).filter(Boolean).length >= LONG;
}
