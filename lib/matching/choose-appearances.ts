/**
 * Accepted candidates of one statement → its appearances: of every other article the best one, and beside it those
 * that print another part of the statement, since a quotation broken by "she said" is two passages there.
 */
import type { StoredStatement } from '../index/statement-index.ts';
import type { Appearance, ArticleReference, Statement } from '../types.ts';
import type { Finding } from './compare-statements.ts';
import { type Gist, isSamePart } from './gist.ts';

export interface Candidate extends Finding {
  other: StoredStatement;
  /** Probability without knowing of other statements in common. */
  alone: number;
  /** Judged a second time, knowing that the articles share another statement. */
  again?: boolean;
  /** Of one that was found by its gist. */
  gist?: Gist;
}

/** Share of a passage's words that may also lie in a better one of the same article, at most. */
const OVERLAP = 0.25;

/**
 * @param form of the page's statement: of a fragment and the clause around it, what was said in marks meets the one
 * in marks, and reported speech the clause
 * @returns at most `most`, surest first
 */
export function chooseAppearances(
  accepted: readonly Candidate[],
  most: number,
  form: Statement['form'],
  areOne: (x: StoredStatement, y: StoredStatement) => boolean,
): Appearance[] {
  const byArticle = new Map<string, Candidate[]>();
  for (const found of withoutDoubles(accepted, form).sort(byWorth)) {
    const kept = byArticle.get(found.other.article.id);
    if (!kept) byArticle.set(found.other.article.id, [found]);
    else if (
      !found.other.in &&
      kept.every((better) => isApart(found, better) || isOtherForm(found, better, areOne))
    )
      kept.push(found);
  }
  return [...byArticle.values()].flat().map(toAppearance).sort(byConfidence).slice(0, most);
}

/** Of statements that lie in one another, as a fragment does in its clause, the one that fits the page's form. */
function withoutDoubles(accepted: readonly Candidate[], form: Statement['form']): Candidate[] {
  const fits = ({ other }: Candidate) => (other.form === 'indirect') === (form === 'indirect');
  return accepted.filter(
    (found) =>
      fits(found) ||
      !accepted.some((other) => other !== found && fits(other) && isNested(found.other, other.other)),
  );
}

function isNested(x: StoredStatement, y: StoredStatement): boolean {
  if (x.article.id !== y.article.id || x.in !== y.in) return false;
  return (x.start <= y.start && x.end >= y.end) || (y.start <= x.start && y.end >= x.end);
}

/** Surest by its own words first, then by its gist; among equals a headline yields to the text. */
function byWorth(x: Candidate, y: Candidate): number {
  return (
    worthOf(y) - worthOf(x) || (x.other.in ? 1 : 0) - (y.other.in ? 1 : 0) || x.other.start - y.other.start
  );
}

const worthOf = ({ gist, alone, probability }: Candidate) => (gist ? probability - 1 : alone);

/** Reported, and quoted besides: two wordings that one article gives a statement. */
function isOtherForm(
  { other: x }: Candidate,
  { other: y }: Candidate,
  areOne: (x: StoredStatement, y: StoredStatement) => boolean,
): boolean {
  return (x.form === 'indirect') !== (y.form === 'indirect') && !isNested(x, y) && areOne(x, y);
}

function isApart(found: Candidate, better: Candidate): boolean {
  if (found.gist && better.gist) return !isSamePart(found.gist.partsA, better.gist.partsA);
  const shared = Math.min(found.here.end, better.here.end) - Math.max(found.here.start, better.here.start);
  const shorter = Math.min(found.here.end - found.here.start, better.here.end - better.here.start);
  return shared <= OVERLAP * shorter;
}

function toAppearance({ other, probability, relation, flags }: Candidate): Appearance {
  return {
    article: referenceOf(other.article),
    start: other.start,
    end: other.end,
    text: other.text,
    ...(other.in ? { in: other.in } : {}),
    speaker: other.speaker,
    form: other.form,
    ...(other.section ? { section: other.section } : {}),
    relation,
    flags,
    confidence: Math.round(probability * 1000) / 1000,
    ...(other.past ? { past: other.past } : {}),
  };
}

function byConfidence(x: Appearance, y: Appearance): number {
  return (
    y.confidence - x.confidence ||
    (x.article.id === y.article.id ? x.start - y.start : x.article.id < y.article.id ? -1 : 1)
  );
}

function referenceOf({
  id,
  file,
  title,
  outlet,
  url,
  aliases,
  published,
  syndication,
  opening,
}: StoredStatement['article']): ArticleReference {
  return {
    id,
    ...(file === undefined ? {} : { file }),
    title,
    outlet,
    url,
    ...(aliases?.length ? { aliases } : {}),
    published,
    ...(syndication?.length ? { syndication } : {}),
    ...(opening ? { opening } : {}),
  };
}
