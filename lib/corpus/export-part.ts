/** Which articles of the corpus go out, where not all do. Plain data; absent fields ask for nothing. */
import { beginsName, beginsOutlet, searchableName, searchableOutlet } from './catalogue/person-key.ts';
import type { ArticleRecord } from './records.ts';

export interface ExportPart {
  /** What was typed of an outlet's name: each word begins a word of it. */
  outlet?: string;
  /** The same of a person: articles that quote somebody of that name. */
  person?: string;
  /** First and last day of publication, ISO 8601, both included. An article without a date is in neither. */
  from?: string;
  to?: string;
}

/** @returns null where the part is everything */
export function partTest({
  outlet,
  person,
  from,
  to,
}: ExportPart): ((record: ArticleRecord) => boolean) | null {
  const tests: ((record: ArticleRecord) => boolean)[] = [];
  if (outlet?.trim()) {
    const begins = beginsOutlet(outlet);
    tests.push(({ article }) => article.outlet !== null && begins(searchableOutlet(article.outlet)));
  }
  const wanted = quotesPerson(person);
  if (wanted) {
    // One name stands over many quotations of an article.
    tests.push(({ quotations }) => {
      const names = new Set(quotations.map(({ speaker }) => speaker?.name));
      return [...names].some((name) => name !== undefined && wanted(name));
    });
  }
  if (from) tests.push(({ article }) => (article.published ?? '').slice(0, 10) >= from.slice(0, 10));
  if (to) {
    tests.push(
      ({ article }) => article.published !== null && article.published.slice(0, 10) <= to.slice(0, 10),
    );
  }
  return tests.length === 0 ? null : (record) => tests.every((test) => test(record));
}

/** Whether a printed name is that of the person wanted; null where everybody is. */
export function quotesPerson(person: string | undefined): ((name: string) => boolean) | null {
  if (!person?.trim()) return null;
  const begins = beginsName(person);
  return (name) => begins(searchableName(name));
}
