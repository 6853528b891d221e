import { describe, expect, it } from 'vitest';
import { type KeptRecord, packArticle, unpackArticle } from '../../../lib/corpus/pack-article.ts';
import type { ArticleRecord } from '../../../lib/corpus/records.ts';

const TEXT = 'Ida Morrow, the warden, said: “We will\nnot sell the ferry – never.” She \ud800 left. ❄️';
const TITLE = '“Not for sale”';

function record(
  over: Partial<ArticleRecord> = {},
  article: Partial<ArticleRecord['article']> = {},
): ArticleRecord {
  return {
    article: {
      ...{
        id: 'a1',
        version: 'b2',
        title: TITLE,
        outlet: 'The Gull',
        byline: null,
        url: 'https://gull.example/1',
      },
      ...{ aliases: [], published: '2031-02-03', language: 'en', text: TEXT },
      blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph' }],
      ...article,
    },
    quotations: [],
    savedAt: '2031-02-04T08:00:00.000Z',
    history: [{ version: 'a0', savedAt: '2031-02-01T08:00:00.000Z' }],
    addresses: ['https://gull.example/1'],
    fingerprint: 'f3',
    sketch: [3, 0x7fff_ffff, 0xffff_ffff],
    sketchKeys: [3, 0x7fff_ffff],
    by: 'feed',
    ...over,
  };
}

const passage = (start: number, end: number, whole = TEXT) => ({ start, end, text: whole.slice(start, end) });
const rest = { form: 'direct', utterance: 0, speaker: null, cue: null, to: [], via: [] } as const;
const said = {
  ...rest,
  to: ['us'],
  via: [],
  ...passage(32, 66),
  sentences: [passage(32, 50), passage(51, 66)],
};

const CASES: [what: string, ArticleRecord][] = [
  ['no quotation', record()],
  ['a quotation of two sentences', record({ quotations: [said] })],
  [
    'one in the title',
    record({ quotations: [{ ...said, ...passage(1, 13, TITLE), in: 'title', sentences: [] }] }),
  ],
  ['one in a title that is not there', record({ quotations: [{ ...said, in: 'title' }] }, { title: null })],
  ['a clause around it', record({ quotations: [{ ...said, clause: passage(0, 66) }] })],
  ['words that are not those at its offsets', record({ quotations: [{ ...said, text: 'It is sold.' }] })],
  [
    'a sentence of no words',
    record({ quotations: [{ ...said, sentences: [{ start: 4, end: 4, text: '' }] }] }),
  ],
  [
    'an excerpt',
    record({}, { excerpt: { characters: 9, fingerprint: 'e', sketch: [1, 2], opening: 'x y' } }),
  ],
  ['no sketch', record({ sketch: [], sketchKeys: [] })],
];

describe('packArticle', () => {
  it.each(CASES)('comes back as it was, cloned as a database clones: %s', (_, given) => {
    expect(unpackArticle(structuredClone(packArticle(given)))).toEqual(given);
  });

  it.each(CASES)('leaves what it is given as it is: %s', (_, given) => {
    const before = structuredClone(given);
    packArticle(given);
    expect(given).toEqual(before);
  });

  it('keeps what is searched for in the open, where the database’s indexes look', () => {
    expect(packArticle(record())).toMatchObject({
      article: { id: 'a1' },
      addresses: ['https://gull.example/1'],
      fingerprint: 'f3',
      sketchKeys: [3, 0x7fff_ffff],
    });
  });

  it('prints the words of an article once', () => {
    const { packed } = packArticle(record({ quotations: [{ ...said, clause: passage(0, 66) }] }));
    expect(new TextDecoder().decode(packed).match(/never/g)).toHaveLength(1);
  });

  it('reads what an earlier release kept', () => {
    const old: KeptRecord = record({ quotations: [said] });
    expect(unpackArticle(old)).toBe(old);
  });
});
