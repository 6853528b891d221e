/** Quotations of an article version → its statements: one a sentence, in order; scare quotes quote nobody. */
import type { Quotation, Statement } from '../types.ts';

export function toStatements(version: string, quotations: readonly Quotation[]): Statement[] {
  return quotations.flatMap(({ form, in: place, speaker, sentences }) => {
    if (form === 'scare') return [];
    return sentences.map(({ start, end, text }) => ({
      id: statementId(version, start, end, place),
      start,
      end,
      text,
      ...(place ? { in: place } : {}),
      form,
      speaker,
    }));
  });
}

/** `${version}:${start}-${end}`, with ":title" where the offsets point into the title. */
export function statementId(version: string, start: number, end: number, place?: 'title'): string {
  return `${version}:${start}-${end}${place ? `:${place}` : ''}`;
}
