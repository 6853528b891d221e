import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { MAX_FOUND, MAX_SAME_KEY } from '../../../lib/corpus/find-bounds.ts';
import { sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

const BRIEFING = 'https://quay.example/briefing';

describe.each(storageKinds)('one address with many unlike texts, in $name', ({ open }) => {
  const words = ['oar', 'bell', 'tide', 'lamp', 'rope', 'crane', 'sluice', 'gull', 'mast', 'kelp'];
  const day = (i: number, more: string[] = []) =>
    sampleArticle([words.map((word, k) => `${word}${i}x${k}`).join(' '), ...more], { url: BRIEFING });

  it('is looked at as far as the bound, newest first, and its last text is known again', async () => {
    const storage = open();
    const corpus = createCorpus(storage);
    for (let i = 0; i < 3 * MAX_SAME_KEY; i++) {
      expect((await corpus.saveArticles([await day(i)]))[0]!.outcome, `day ${i}`).toBe('saved');
    }
    const [found] = await storage.find([{ addresses: [BRIEFING] }]);
    expect(found).toHaveLength(MAX_SAME_KEY);
    const last = 3 * MAX_SAME_KEY - 1;
    const [grown] = await corpus.saveArticles([await day(last, ['Nobody was hurt.'])]);
    expect(grown!.outcome).toBe('updated');
    expect((await corpus.size()).articles).toBe(3 * MAX_SAME_KEY);
  });

  it('brings no more for many such addresses', async () => {
    const storage = open();
    const corpus = createCorpus(storage);
    const addresses = Array.from({ length: 12 }, (_, i) => `https://quay.example/${i}`);
    for (const [i, address] of addresses.entries()) {
      for (let k = 0; k < 6; k++) {
        const { article, quotations } = await day(10 * i + k);
        await corpus.saveArticles([{ article: { ...article, id: `${i}-${k}`, url: address }, quotations }]);
      }
    }
    const [found] = await storage.find([{ addresses }]);
    expect(found).toHaveLength(MAX_FOUND);
  });
});
