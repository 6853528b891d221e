/**
 * What crosses a stage of the pipeline or a browser context. Plain JSON only: no nodes, no Ranges, no classes.
 * All offsets are UTF-16 code units; `end` is exclusive. Dates are ISO 8601, languages BCP 47.
 */

export interface Span {
  start: number;
  end: number;
}

/** A paragraph-like piece of an article's text. Blocks are in order, do not overlap and exclude line breaks. */
export interface Block extends Span {
  kind: 'heading' | 'paragraph' | 'item' | 'quote';
  /** Characters at its head in bold or italics, where the page prints any so: a question of an interview may be. */
  emphasised?: number;
}

/** What a part of a page says of itself: its heading as printed there, its date. */
export interface SectionReference {
  title: string | null;
  published: string | null;
  /** Its element's id, with which an address leads to it. */
  anchor?: string;
}

/** A part of a page that is a story of its own: an entry of a live blog, one of two stories. */
export interface Section extends SectionReference, Span {}

/** One page's story, as read. `blocks` are spans of `text`; the title stands apart unless the text begins with it. */
export interface Article {
  /** Hash of the canonical address or, without one, of the folded text (`lib/article/article-id.ts`). */
  id: string;
  /** Hash of title and text: another version of the same article has another one. */
  version: string;
  title: string | null;
  outlet: string | null;
  byline: string | null;
  /** Canonical address, http(s) only. */
  url: string | null;
  /** Further addresses under which the same story was met. */
  aliases: string[];
  published: string | null;
  /** When it was last changed, where the page says so. */
  modified?: string | null;
  /** Whose report it is or draws on, where not the outlet's own: ["Reuters"]; empty if it says so but not whose. */
  syndication?: string[];
  language: string | null;
  text: string;
  blocks: Block[];
  /** Spans of `text`, in order and apart; absent where the page is one story. */
  sections?: Section[];
  /** Present where `text` holds only what stands around quotations (`lib/corpus/excerpt-article.ts`). */
  excerpt?: ExcerptMarks;
}

/** What a whole text is known by where only an excerpt of it is kept. */
export interface ExcerptMarks {
  /** UTF-16 units of the whole text. */
  characters: number;
  fingerprint: string;
  sketch: number[];
  opening: string;
}

/** A person or body. `name` is the fullest form the article gives, `mention` the words at this quotation. */
export interface Speaker {
  name: string;
  mention: string;
}

/** direct: a whole clause or more; mixed: a fragment in the writer's sentence; indirect: no marks; scare: quotes nobody. */
export type QuotationForm = 'direct' | 'mixed' | 'indirect' | 'scare';

/** A passage inside one pair of marks (exclusive of them), or a clause of reported speech, with its attribution. */
export interface Quotation extends Span {
  text: string;
  /** Present where the offsets point into `article.title` instead of `article.text`. */
  in?: 'title';
  form: QuotationForm;
  /** Quotations said in one breath share this number; it is unique within the article. */
  utterance: number;
  /** Null where unknown: no speaker is better than the wrong one. */
  speaker: Speaker | null;
  /** How sure the speaker is, 0 to 1, by what it rests on (`lib/quotations/speaker-evidence.ts`); 0 where unknown. */
  speakerConfidence?: number;
  /** When and where it was said, where the article says so. */
  said?: Occasion;
  /** The verb of saying as printed ("told", "was quoted as saying"). */
  cue: string | null;
  /** Audience, as printed without article: ["Izvestia"]. */
  to: string[];
  /** Who relays it: ["Reuters"]. */
  via: string[];
  /** Of a fragment: the reported clause around it, which is a statement too. */
  clause?: Span & { text: string };
  /** The statements of the quotation, one a sentence, in order; offsets as those of the quotation. */
  sentences: (Span & { text: string })[];
}

/** When and where something was said. Days are ISO 8601, seen from the day of publication. */
export interface Occasion {
  /** As printed: "on Sunday", "last week". */
  when?: string;
  /** The day, or the first of several. */
  date?: string;
  /** The last day, where `when` names several: "last week". */
  until?: string;
  /** As printed, with its preposition: "aboard Air Force One". */
  where?: string;
}

/** The unit of matching: one sentence or fragment of a quotation. `id` is article version, start and end. */
export interface Statement extends Span {
  id: string;
  text: string;
  in?: 'title';
  form: Exclude<QuotationForm, 'scare'>;
  speaker: Speaker | null;
  /** The part of the page it stands in, where the page has parts. */
  section?: SectionReference;
  /** When and where it was said, where the article says so. */
  said?: Occasion;
}

/** How wording a (here) differs from wording b (elsewhere). */
export type Relation =
  | 'verbatim'
  | 'trimmed'
  | 'extended'
  | 'elided'
  | 'bracketed'
  | 'spliced'
  | 'reworded'
  | 'reported'
  | 'unrelated';

export type FlagKind = 'unmarked' | 'number' | 'name' | 'negation' | 'modality' | 'speaker';

/** What deserves a look beside the relation: the words of a and of b it concerns (either may be empty). */
export interface Flag {
  kind: FlagKind;
  a: string;
  b: string;
  /** The names are those of days or months. */
  days?: true;
}

/** An article as a source is shown: enough for a line and a link. */
export interface ArticleReference {
  id: string;
  /** The file it was read from, on the command line. */
  file?: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  /** Further addresses of the same story: one appearance, several addresses. */
  aliases?: string[];
  published: string | null;
  /** As the article's own. */
  syndication?: string[];
  /** What its opening words are recognised by, inside the corpus; never in what is shown. */
  opening?: string;
  /** The report it prints together with other articles of the same answer; absent where it stands alone. */
  source?: SharedSource;
}

/** One report that several articles print. */
export interface SharedSource {
  /** The same for all its printings within one answer. */
  key: string;
  /** Whose report it is, where a printing says so. */
  agency: string | null;
  /** The texts are one; or only the credits name the same agency in the same days. */
  by: 'text' | 'credit';
  /** The reader's page prints it too. */
  here: boolean;
}

/** A statement as another article prints it, with how it differs from the one on the page. */
export interface Appearance extends Span {
  article: ArticleReference;
  text: string;
  in?: 'title';
  speaker: Speaker | null;
  form: Statement['form'];
  /** The part of its page it stands in, whose date counts before the page's. */
  section?: SectionReference;
  relation: Relation;
  flags: Flag[];
  /** Calibrated probability, 0 to 1, that both print the same statement. */
  confidence: number;
  /** Printed by an earlier version of its article, kept at this time, and no longer; `here`: of the page itself. */
  past?: { savedAt: string; here?: true };
  /** Name of the shared archive that knows it, where the reader's own corpus does not. */
  archive?: string;
}

/** A statement of the page with where else it appeared; `appearances` is sorted by confidence, best first. */
export interface MatchedStatement extends Statement {
  appearances: Appearance[];
  /** What the reader said is not the same: put aside, so that it can be taken back. Absent where there is none. */
  rejected?: Appearance[];
}

/** What an article says, matched: the answer of the corpus to one page. */
export interface Comparison {
  article: ArticleReference;
  quotations: Quotation[];
  /** Every statement of the article, also those with no appearance elsewhere. */
  statements: MatchedStatement[];
  /** Whether this very article is kept in the corpus. */
  kept: boolean;
  /** What saving it by hand would add to what is kept of it; absent where it would add nothing, or nothing is kept. */
  adds?: SavingAdds;
  /** Why it is not kept although it was to be, in words. */
  notKept?: string;
  /** Shared archives may add to it: ask them once this is shown. */
  more?: true;
  corpus: CorpusSize;
}

/**
 * version: it reads otherwise now. stays: it was kept by itself, and goes first where space runs out. text: only what
 * stands around its quotations is kept.
 */
export type SavingAdds = 'version' | 'stays' | 'text';

export interface CorpusSize {
  articles: number;
  statements: number;
}

/** How the corpus is, beside its size: what a person is told while it is so. Nothing of it means that anything is lost. */
export interface CorpusCondition {
  /** Articles read of all, while the index is made anew from them; lookups that need it wait meanwhile. */
  rebuilding: { done: number; total: number } | null;
  /** Whether the index was made anew since the corpus was opened. */
  rebuilt: boolean;
  /** Where the index lies. In the database, where the browser gives no files, large corpora answer more slowly. */
  index: 'files' | 'database' | 'memory';
  /** Whether there was no space to merge the index. */
  cramped: boolean;
  /** Articles that were kept and are gone, though nobody deleted them: the browser took its storage away. */
  lost?: number;
}

/** How a statement is marked: the same words elsewhere, worded differently, or with a flag that changes its sense. */
export type MarkKind = 'same' | 'differs' | 'flagged';

/** A wording: the appearances that print the same words (case, marks, dashes and spacing aside). */
export interface Wording {
  /** The words as the earliest appearance prints them. */
  text: string;
  relation: Relation;
  flags: Flag[];
  /** In order of date, undated last. */
  appearances: Appearance[];
}

/** One run of a word-by-word comparison of base and other: words only here, only there, or in both. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}
