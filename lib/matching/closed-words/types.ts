/**
 * What the small words of a language say of a statement: which deny, which claim less or more, which name a day. Written
 * as printed; word-data.ts folds them. Words that only stand in for others (articles, pronouns) make the rest of `stop`.
 */
export interface ClosedWords {
  /** Words that deny by themselves. */
  denials: string;
  /** Words that deny too, but go with a denial of the same clause and then deny nothing more: "no … nada". */
  agreeing?: string;
  /** Agreeing words that deny only beside one of these: "ne … plus". */
  halves?: { words: string; after: string };
  /** Words after which a denial is none: "nicht nur". */
  harmlessBefore?: string;
  /** Prefixes that make a word deny its base. */
  prefixes?: string;
  /** "claim: forms", a line each; claims as in word-forms.ts. */
  modals: string;
  /** Days, months and words for days, in lower case. */
  days: string;
  /** "key: forms": order, shares, vague numbers; another key is another quantity. */
  quantities: string;
  /** Function words beside those above: they begin sentences and are no names. */
  stop: string;
}
