/** An answer may hold anything: what fits comes through, what does not is dropped or refused, nothing else is thrown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../lib/archive/archive-error.ts';
import { readAnswer } from '../../../lib/archive/read-answer.ts';

const HEADING = {
  id: 'a1',
  version: 'b2',
  title: 'Harbour wall to stay',
  outlet: 'The Gull',
  url: 'https://gull.example/wall',
  aliases: [],
  published: '2031-03-04',
  language: 'en',
};
const ROW = [10, 29, 'It will stand still', 'direct', 'Mara Ellwood', 'Ellwood', 0];

const answer = (row: unknown = ROW, heading: unknown = HEADING): unknown[][] => [
  [
    [1, 1],
    [1, 1],
    [[5, 1]],
    [[0, 7, 3, 4.2]],
    [[7, 3, 0]],
    [[7, 3, JSON.stringify(row)]],
    [[7, 0, JSON.stringify(heading)]],
    1,
  ],
];

describe('reading an answer', () => {
  it('gives candidates as the local index does', () => {
    expect(readAnswer(answer(), 1)).toEqual({
      candidates: [
        [
          {
            id: 'b2:10-29',
            start: 10,
            end: 29,
            text: 'It will stand still',
            form: 'direct',
            speaker: { name: 'Mara Ellwood', mention: 'Ellwood' },
            article: HEADING,
          },
        ],
      ],
      counts: new Map([[5, 1]]),
      size: { articles: 1, statements: 1 },
    });
  });

  const dropped: [what: string, row: unknown, heading?: unknown][] = [
    ['an address that is no link', ROW, { ...HEADING, url: 'javascript:alert(1)' }],
    ['an address with a password', ROW, { ...HEADING, url: 'https://a:b@gull.example/' }],
    ['an id of another kind', ROW, { ...HEADING, id: '<b>' }],
    ['no title but a number', ROW, { ...HEADING, title: 7 }],
    ['a heading that is a list', ROW, []],
    ['a statement longer than any', [0, 30_000, 'x'.repeat(30_000), 'direct', null, null, 0]],
    ['a place that is not its length', [10, 11, 'It will stand still', 'direct', null, null, 0]],
    ['a form nobody knows', [10, 29, 'It will stand still', 'scare', null, null, 0]],
    ['a row that is none', 'row'],
  ];

  it.each(dropped)('drops %s', (_, row, heading) => {
    expect(readAnswer(answer(row, heading), 1).candidates).toEqual([[]]);
  });

  it('names a statement once that came twice', () => {
    const [row] = answer();
    const twice = [...row!];
    twice[3] = [...(row![3] as unknown[]), ...(row![3] as unknown[])];
    expect(readAnswer([twice], 1).candidates[0]).toHaveLength(1);
  });

  it('throws nothing but an ArchiveError, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 9 }),
        fc.integer({ min: 0, max: 8 }),
        fc.jsonValue(),
        (row, at, part) => {
          const mended = [...answer()[0]!];
          mended[at] = part;
          for (const given of [row, mended]) {
            try {
              readAnswer([given], 1);
            } catch (error) {
              expect(error).toBeInstanceOf(ArchiveError);
            }
          }
        },
      ),
    );
  });
});
