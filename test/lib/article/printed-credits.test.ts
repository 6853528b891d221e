import { describe, expect, it } from 'vitest';
import { cleanByline, readPrintedCredits } from '../../../lib/article/printed-credits.ts';
import { findPrintedDates } from '../../../lib/article/printed-date.ts';

describe('findPrintedDates', () => {
  const cases: [line: string, language: string | null, days: string[]][] = [
    ['3 March 2026', 'en', ['2026-03-03']],
    ['March 3rd, 2026', 'en', ['2026-03-03']],
    ['Mar. 3, 2026, 10:15 a.m. EST', 'en-US', ['2026-03-03']],
    ['Sept 9, 2026', 'en-US', ['2026-09-09']],
    ['Dienstag, 3. März 2026, 18:40 Uhr', 'de', ['2026-03-03']],
    ['le 1er février 2026', 'fr', ['2026-02-01']],
    ['3 de marzo de 2026', 'es', ['2026-03-03']],
    ['3 marzo 2026', 'it', ['2026-03-03']],
    ['3 de março de 2026', 'pt', ['2026-03-03']],
    ['3 maart 2026', 'nl', ['2026-03-03']],
    ['3 marca 2026', 'pl', ['2026-03-03']],
    ['3 марта 2026', 'ru', ['2026-03-03']],
    ['3 березня 2026', 'uk', ['2026-03-03']],
    ['3 mars 2026', 'sv', ['2026-03-03']],
    ['2026年3月3日', 'ja', ['2026-03-03']],
    ['03.04.2026', 'de', ['2026-04-03']],
    ['03/04/2026', 'fr', ['2026-04-03']],
    ['03/04/2026', 'en-GB', ['2026-04-03']],
    ['03/04/2026', 'en-US', ['2026-03-04']],
    ['03/04/2026', 'en', []],
    ['Published 3 March 2026, updated 4 March 2026', 'en', ['2026-03-03', '2026-03-04']],
    ['31 February 2026', 'en', []],
    ['in March, 2026 people came', 'en', []],
    ['Room 12, 2026 edition', 'en', []],
    ['1'.repeat(500), 'en', []],
  ];
  it.each(cases)('%s (%s)', (line, language, days) =>
    expect(findPrintedDates(line, language).map(({ day }) => day)).toEqual(days));
});

describe('readPrintedCredits', () => {
  const cases: {
    lines: string[];
    language?: string;
    expected: Partial<ReturnType<typeof readPrintedCredits>>;
  }[] = [
    { lines: ['By Jane Roe | 3 March 2026'], expected: { byline: 'Jane Roe', published: '2026-03-03' } },
    {
      lines: ['Bram Osterly · 26 July 2026'],
      expected: { byline: 'Bram Osterly', published: '2026-07-26' },
    },
    {
      lines: ['Published: 3 March 2026. Last updated: 4 March 2026'],
      expected: { published: '2026-03-03', modified: '2026-03-04', byline: null },
    },
    {
      lines: ['Von Wiebke Harms', 'Stand: 3. März 2026'],
      language: 'de',
      expected: { byline: 'Wiebke Harms', modified: '2026-03-03', published: null },
    },
    {
      lines: ['Par Odile Ferrand, le 5 février 2026'],
      language: 'fr',
      expected: { byline: 'Odile Ferrand', published: '2026-02-05' },
    },
    {
      lines: ['By the time the bridge was opened on 3 March 2019, nobody remembered who had asked for it.'],
      expected: { byline: null },
    },
    {
      lines: ['The lights came back at seven, as they had done on the night of 3 April 2019.'],
      expected: { byline: null, published: null },
    },
    { lines: ['Share', 'Long read', ''], expected: { byline: null, published: null, modified: null } },
  ];
  it.each(cases)('$lines', ({ lines, language = 'en', expected }) =>
    expect(readPrintedCredits(lines, language)).toMatchObject(expected));
});

describe('cleanByline', () => {
  it.each([
    ['By Jane Roe', 'Jane Roe'],
    ['by Jane Roe and John Doe', 'Jane Roe and John Doe'],
    ['By Jane Roe, Law Correspondent | 3 March 2026', 'Jane Roe, Law Correspondent'],
    ['Di Stefano Rossi', 'Stefano Rossi'],
    ['Jane Roe · 3 March 2026', 'Jane Roe'],
    ['  ', null],
    ['2026', null],
  ])('%s', (printed, expected) => expect(cleanByline(printed, 'en')).toBe(expected));
});
