import { describe, expect, it } from 'vitest';
import { groupSources } from '../../../lib/comparison/group-sources.ts';
import { nameSources, type PageSource } from '../../../lib/comparison/name-sources.ts';
import { sketchOpening } from '../../../lib/corpus/sketch-text.ts';
import type { ArticleReference, MatchedStatement } from '../../../lib/types.ts';
import { makeAppearance } from './make-appearance.ts';

const TOPICS = ['ferry', 'harbour', 'orchard', 'viaduct', 'museum', 'quarry', 'lighthouse', 'brewery'];
const WORDS =
  'a council of the northern towns met late into the night over what remained to be paid for its old'.split(
    ' ',
  );

/** Running text of some words that no other seed shares. */
const report = (seed: number, words = 220): string =>
  Array.from({ length: words }, (_, i) => `${WORDS[(i * 7 + seed) % WORDS.length]}${(i * seed) % 9973}`).join(
    ' ',
  );

const local = `Readers in Quay will remember ${TOPICS.join(' and the ')}, of which this paper wrote in spring. `;

interface Printing extends Partial<ArticleReference> {
  text?: string;
}

function statementIn(printings: readonly Printing[]): MatchedStatement {
  const appearances = printings.map(({ text, ...article }, i) =>
    makeAppearance({
      article: { id: `a${i}`, ...article, ...(text ? { opening: sketchOpening(text) } : {}) },
    }),
  );
  return { id: 's', start: 0, end: 4, text: 'Text', form: 'direct', speaker: null, appearances };
}

/** Indexes of the printings, grouped by source, each with what is said of it. */
function sourcesOf(printings: readonly Printing[], page: PageSource | null = null): string[] {
  const [named] = nameSources([statementIn(printings)], page);
  return groupSources(named!.appearances).map(({ report: found, appearances }) => {
    const ids = appearances.map(({ article }) => article.id).join('+');
    return found ? `${ids} ${found.by} ${found.agency ?? '?'}${found.here ? ' here' : ''}` : ids;
  });
}

const AP = { syndication: ['Associated Press'] };
const day = (n: number) => ({ published: `2026-03-${String(n).padStart(2, '0')}` });

describe('nameSources', () => {
  const cases: [name: string, printings: Printing[], expected: string[]][] = [
    ['reports of their own', [{ text: report(3) }, { text: report(5) }], ['a0', 'a1']],
    ['one text, no credit', [{ text: report(3) }, { text: report(3) }], ['a0+a1 text ?']],
    [
      'one text, credited by one of its printings',
      [{ text: report(3) }, { text: report(3), ...AP }],
      ['a0+a1 text Associated Press'],
    ],
    ['a printing cut from its end', [{ text: report(3, 900) }, { text: report(3, 240) }], ['a0+a1 text ?']],
    [
      'a printing with a paragraph before it',
      [{ text: report(3) }, { text: local + report(3) }],
      ['a0+a1 text ?'],
    ],
    [
      'one quotation in common',
      [{ text: `${report(3, 150)} ${report(9, 30)}` }, { text: `${report(9, 30)} ${report(5, 150)}` }],
      ['a0', 'a1'],
    ],
    [
      'one agency in the same days',
      [
        { ...AP, ...day(1), text: report(3) },
        { ...AP, ...day(2), text: report(5) },
      ],
      ['a0+a1 credit Associated Press'],
    ],
    [
      'one agency, weeks apart',
      [
        { ...AP, ...day(1) },
        { ...AP, ...day(20) },
      ],
      ['a0', 'a1'],
    ],
    ['one agency, undated', [{ ...AP, ...day(1) }, AP], ['a0+a1 credit Associated Press']],
    [
      'the agency’s own page',
      [
        { ...AP, ...day(1) },
        { outlet: 'The Associated Press', ...day(1) },
      ],
      ['a0+a1 credit Associated Press'],
    ],
    [
      'a paper that another one reprints',
      [
        { syndication: ['The Quay Mirror'], ...day(2) },
        { outlet: 'Quay Mirror', ...day(1) },
      ],
      ['a1+a0 credit The Quay Mirror'],
    ],
    [
      'two agencies',
      [
        { ...AP, ...day(1) },
        { syndication: ['Reuters'], ...day(1) },
      ],
      ['a0', 'a1'],
    ],
    [
      'a story of several agencies’ reports',
      [
        { ...AP, ...day(1) },
        { syndication: ['Associated Press', 'Reuters'], ...day(1) },
      ],
      ['a0', 'a1'],
    ],
    [
      'one outlet, uncredited',
      [
        { outlet: 'Gull', ...day(1) },
        { outlet: 'Gull', ...day(1) },
      ],
      ['a0', 'a1'],
    ],
    [
      'printed by no name',
      [
        { syndication: [], ...day(1) },
        { syndication: [], ...day(1) },
      ],
      ['a0', 'a1'],
    ],
    ['openings that are none', [{ text: 'Too short.' }, { text: 'Too short.' }], ['a0', 'a1']],
    [
      'two reports by turns',
      [
        { ...day(1), text: report(3), ...AP },
        { ...day(2), text: report(5) },
        { ...day(3), text: report(3) },
        { ...day(4), text: report(5) },
        { ...day(5), text: report(7) },
      ],
      ['a0+a2 text Associated Press', 'a1+a3 text ?', 'a4'],
    ],
  ];
  it.each(cases)('%s', (_, printings, expected) => expect(sourcesOf(printings)).toEqual(expected));

  it('says that the reader’s page prints the report too', () => {
    const page = { id: 'page', outlet: 'Gull', published: null, opening: sketchOpening(report(3)) };
    expect(sourcesOf([{ text: report(3) }, { text: report(5) }], page)).toEqual(['a0 text ? here', 'a1']);
  });

  it('keeps no sketch in what is shown, and changes nothing it was given', () => {
    const given = statementIn([{ text: report(3) }, { text: report(3) }]);
    const before = structuredClone(given);
    const [named] = nameSources([given]);
    expect(given).toEqual(before);
    expect(JSON.stringify(named)).not.toContain('opening');
  });

  it('finds twenty printings among thousands of articles, whatever their order', () => {
    const printings: Printing[] = Array.from({ length: 3000 }, (_, i) =>
      i % 150 === 7 ? { text: `${i % 2 ? local : ''}${report(3)}` } : { text: report(11 + i) },
    );
    const many = (list: Printing[]) => sourcesOf(list).filter((line) => line.includes('text'));
    expect(many(printings).map((line) => line.split('+').length)).toEqual([20]);
    expect(many([...printings].reverse()).map((line) => line.split('+').length)).toEqual([20]);
  });
});
