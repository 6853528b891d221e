/** What saving a page by hand would add to what is kept of it, after each way in which it may have come here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import { readText } from '../../../lib/article/read-text.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import type { KeptBy } from '../../../lib/corpus/records.ts';
import type { SavingAdds } from '../../../lib/types.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';

const table = new Uint8Array(readFileSync('public/background/en.bin'));

const FILLER = [
  'The quay of Sandholm was crowded from early morning, and forty boats waited outside.',
  'Crews cleared stones and nets from the basin until the light failed.',
  'Ferries to Sandholm will run again from Tuesday, the port authority said.',
  'The lamps along the quay were lit again, and the market opened an hour late.',
];

function page(quote = 'The outer breakwater held through the worst of the surge.'): UnidentifiedArticle {
  const said = `“${quote}” harbour master Ilse Tornqvist said on Monday.`;
  const text = ['Harbour reopens after the storm', ...FILLER, ...FILLER, said, ...FILLER].join('\n');
  return { ...readText(text), outlet: 'tidings', url: 'https://tidings.example/a', published: null };
}
const CHANGED = page('The outer breakwater held through most of the surge, and nobody was hurt at all.');

interface Save {
  by?: KeptBy;
  fullText?: boolean;
  article?: UnidentifiedArticle;
}

const cases: { name: string; saves: Save[]; adds: SavingAdds | undefined; kept?: boolean }[] = [
  { name: 'never', saves: [], adds: undefined, kept: false },
  { name: 'as it was read, in part', saves: [{ by: 'reading' }], adds: 'stays' },
  { name: 'as it was read, whole', saves: [{ by: 'reading', fullText: true }], adds: 'stays' },
  { name: 'from a feed', saves: [{ by: 'feed' }], adds: 'stays' },
  { name: 'by hand, in part', saves: [{ by: 'hand' }], adds: 'text' },
  { name: 'by hand, whole', saves: [{ by: 'hand', fullText: true }], adds: undefined },
  { name: 'by hand after it was read', saves: [{ by: 'reading' }, { by: 'hand' }], adds: 'text' },
  {
    name: 'by hand, in part and then whole',
    saves: [{ by: 'hand' }, { by: 'hand', fullText: true }],
    adds: undefined,
  },
  {
    name: 'by hand after it was read whole',
    saves: [{ by: 'reading', fullText: true }, { by: 'hand' }],
    adds: undefined,
  },
  {
    name: 'by reading after it was saved by hand',
    saves: [{ by: 'hand', fullText: true }, { by: 'reading' }],
    adds: undefined,
  },
  { name: 'in other words', saves: [{ by: 'hand', article: CHANGED }], adds: 'version' },
  {
    name: 'in other words and as it is',
    saves: [
      { by: 'hand', article: CHANGED },
      { by: 'hand', fullText: true },
    ],
    adds: undefined,
  },
];

describe('saving an article that was kept', () => {
  it.each(cases)('$name adds $adds', async ({ saves, adds, kept = true }) => {
    const answers = answerCorpus({ loadBackground: async () => table, open: async () => openMemoryCorpus() });
    let said: SavingAdds | undefined;
    for (const { article = page(), ...how } of saves) {
      said = (await answers.save({ article, ...how }, undefined)).adds;
    }
    const comparison = await answers.compare({ article: page() }, undefined);
    expect([comparison.kept, comparison.adds]).toEqual([kept, adds]);
    // Saving tells the same at once, of what was saved; of a feed's articles nobody asks.
    if (adds !== 'version') expect(said).toBe(saves.at(-1)?.by === 'feed' ? undefined : adds);
  });
});
