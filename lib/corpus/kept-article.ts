/** An article on its way into the corpus, in it, and in its lists. */
import type { Article, Quotation, SavingAdds } from '../types.ts';
import type { ArticleHeading, KeptBy, PastVersion } from './records.ts';

export interface ArticleToSave {
  article: Article;
  quotations: readonly Quotation[];
  /** When it was first kept, where it comes from another corpus; otherwise now. */
  savedAt?: string;
  history?: readonly PastVersion[];
  /** How it came here; without it, by hand. */
  by?: KeptBy;
}

export interface KeptArticle extends ArticleHeading {
  statements: number;
}

/** A kept article that another one was recognised as, with what saving that one by hand would add. */
export interface RecognisedArticle extends KeptArticle {
  adds?: SavingAdds;
  /** By hand, with its full text. */
  whole?: true;
}

export interface StoredArticle {
  article: Article;
  quotations: Quotation[];
  savedAt: string;
  history: PastVersion[];
  /** How it came here; absent where it was kept before that was noted. */
  by?: KeptBy;
}

/** An article as its line of a corpus file, with what that does not say: how it came here. */
export interface HeldLine {
  line: string;
  by?: KeptBy;
}
