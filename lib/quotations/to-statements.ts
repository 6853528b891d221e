/**
 * Quotations of an article version → its statements: one a sentence, in order, after a fragment the clause around it;
 * scare quotes quote nobody. What stands
 * in a part of the page (an entry of a live blog, one of two stories) carries that part's title and date.
 */
import type { Quotation, Section, SectionReference, Statement } from '../types.ts';

/** @param sections of the article's text, in order and apart */
export function toStatements(
  version: string,
  quotations: readonly Quotation[],
  sections: readonly Section[] = [],
): Statement[] {
  return quotations.flatMap(({ form, in: place, speaker, said, sentences, clause }) => {
    if (form === 'scare') return [];
    const spans = sentences.map((sentence) => ({ ...sentence, form }));
    if (clause) spans.push({ ...clause, form: 'indirect' });
    return spans.map(({ start, end, text, form }) => {
      const section = place ? null : sectionAt(sections, start);
      return {
        id: statementId(version, start, end, place),
        start,
        end,
        text,
        ...(place ? { in: place } : {}),
        form,
        speaker,
        ...(section ? { section } : {}),
        ...(said ? { said } : {}),
      };
    });
  });
}

/** `${version}:${start}-${end}`, with ":title" where the offsets point into the title. */
export function statementId(version: string, start: number, end: number, place?: 'title'): string {
  return `${version}:${start}-${end}${place ? `:${place}` : ''}`;
}

function sectionAt(sections: readonly Section[], offset: number): SectionReference | null {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sections[low];
  if (!found || found.start > offset) return null;
  const { title, published, anchor } = found;
  return { title, published, ...(anchor === undefined ? {} : { anchor }) };
}
