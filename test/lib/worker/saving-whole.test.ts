/** A text kept whole by hand stays whole when its page has changed, however the new version comes here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import { readText } from '../../../lib/article/read-text.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import type { KeptBy } from '../../../lib/corpus/records.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';

const table = new Uint8Array(readFileSync('public/background/en.bin'));

const FILLER = [
  'The quay of Sandholm was crowded from early morning, and forty boats waited outside.',
  'Crews cleared stones and nets from the basin until the light failed.',
  'Ferries to Sandholm will run again from Tuesday, the port authority said.',
  'The lamps along the quay were lit again, and the market opened an hour late.',
];

/** @param lines added below, as a page grows during the day */
function page(...lines: string[]): UnidentifiedArticle {
  const said =
    '“The outer breakwater held through the worst of the surge,” harbour master Ilse Tornqvist said.';
  const text = ['Harbour reopens after the storm', ...FILLER, said, ...FILLER, ...lines].join('\n');
  return { ...readText(text), outlet: 'tidings', url: 'https://tidings.example/a', published: null };
}

const CHANGED = page(
  'Insurers sent their first assessors to the fish hall in the afternoon.',
  '“Nobody was hurt, and that is what counts today,” mayor Aldo Brandt said.',
  'The ferry company will refund every ticket of the weekend.',
  'A second tide was expected to stay well below the walls of the old town.',
);

interface Save {
  by: KeptBy;
  fullText?: boolean;
}

const cases: { name: string; first: Save; next: Save; whole: boolean }[] = [
  ...(['reading', 'feed', 'hand'] as const).map((by) => ({
    name: `whole by hand, then by ${by}`,
    first: { by: 'hand' as const, fullText: true },
    next: { by },
    whole: true,
  })),
  { name: 'in part by hand, then by reading', first: { by: 'hand' }, next: { by: 'reading' }, whole: false },
  {
    name: 'whole by reading, then in part',
    first: { by: 'reading', fullText: true },
    next: { by: 'reading' },
    whole: false,
  },
];

describe('a changed page', () => {
  it.each(cases)('kept $name: whole is $whole', async ({ first, next, whole }) => {
    const corpus = openMemoryCorpus();
    const { save } = answerCorpus({ loadBackground: async () => table, open: async () => corpus });
    await save({ article: page(), ...first }, undefined);
    await save({ article: CHANGED, ...next }, undefined);
    const [kept] = await corpus.listArticles({ limit: 2 });
    const { article, history } = (await corpus.getArticle(kept!.id))!;
    expect(history).toHaveLength(1);
    expect(article.text).toContain('Nobody was hurt');
    expect([article.excerpt === undefined, article.text.includes('A second tide')]).toEqual([whole, whole]);
  });
});

describe('a save that is done', () => {
  it.each<{ by: KeptBy; asked: number }>([
    { by: 'hand', asked: 1 },
    { by: 'reading', asked: 1 },
    { by: 'feed', asked: 0 },
  ])('by $by is told as such where what it adds cannot be told', async ({ by, asked }) => {
    const corpus = openMemoryCorpus();
    const recogniseArticle = vi.fn().mockRejectedValue(new Error('The storage went away.'));
    const { save } = answerCorpus({
      loadBackground: async () => table,
      open: async () => ({ ...corpus, recogniseArticle }),
    });
    expect(await save({ article: page(), fullText: true, by }, undefined)).toEqual({ kept: true });
    expect((await corpus.size()).articles).toBe(1);
    expect(recogniseArticle).toHaveBeenCalledTimes(asked);
  });
});
