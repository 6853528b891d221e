/** What the corpus keeps, store by store. Plain data that structured cloning takes. */
import type { SegmentRecord } from '../index/page-store.ts';
import type { Article, Comparison, Quotation, Statement } from '../types.ts';

/** An earlier version of an article, as far as it is remembered. */
export interface PastVersion {
  version: string;
  /** When it was kept, ISO 8601. */
  savedAt: string;
  /** What it printed and the version after it did not, in order; absent where there is nothing of the kind. */
  statements?: PastStatement[];
}

/** A statement of an earlier version; its offsets point into the text of that version, which is not kept. */
export type PastStatement = Omit<Statement, 'id'>;

/** How an article came here: read and kept by itself, fetched from a feed, or by the reader's own hand (also a file). */
export type KeptBy = 'reading' | 'feed' | 'hand';

/** That an article is kept now, with what saving it by hand would still add. */
export type KeptAnswer = Pick<Comparison, 'kept' | 'adds'>;

/** The truth: an article as it was read. Everything else can be made from it. */
export interface ArticleRecord {
  article: Article;
  quotations: Quotation[];
  savedAt: string;
  history: PastVersion[];
  /** Every address the story was met at; indexed. */
  addresses: string[];
  /** Hash of the folded text; indexed. */
  fingerprint: string;
  /** The least of `sketch`; indexed, to find near copies. */
  sketchKeys: number[];
  /** Least hashes of the text's word sequences, ascending. */
  sketch: number[];
  /** Absent where it was kept before this was noted: then it counts as kept by hand. */
  by?: KeptBy;
}

/** An article without its text: what a line, a link and the judge need. */
export interface ArticleHeading {
  id: string;
  version: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  aliases: string[];
  published: string | null;
  language: string | null;
  syndication?: string[];
  /** `sketchOpening` of its text. */
  opening?: string;
  savedAt: string;
}

/** The statements of one article, packed so that judging reads one small record an article. */
export interface StatementsRecord {
  heading: ArticleHeading;
  count: number;
  packed: string;
  /** Characters of the article's text; absent in what earlier releases kept. */
  characters?: number;
  /** As the article's own. */
  by?: KeptBy;
}

export interface Counters {
  /** Grows with every change, so that a reader knows whether what it holds is current. */
  generation: number;
  nextArticle: number;
  nextSegment: number;
  articles: number;
  statements: number;
}

/** What must be known to begin a lookup or a change. */
export interface CorpusState {
  counters: Counters;
  segments: SegmentRecord[];
  /** Numbers of removed articles whose postings are not merged away yet. */
  removed: number[];
  /** Articles whose heading changed after their texts were written to a segment: those texts are out of date. */
  stale: StaleTexts[];
}

/** Number of the article, and the generation its heading changed in. */
export type StaleTexts = [article: number, generation: number];

export const EMPTY_COUNTERS: Counters = {
  generation: 0,
  nextArticle: 1,
  nextSegment: 1,
  articles: 0,
  statements: 0,
};
