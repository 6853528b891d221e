/** A page that was changed since it was kept: what it printed before is a wording, on the page itself and elsewhere. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import { readText } from '../../../lib/article/read-text.ts';
import { splitArticleId } from '../../../lib/corpus/former-article.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';

const table = new Uint8Array(readFileSync('public/background/en.bin'));

function createAnswers() {
  let day = 0;
  return answerCorpus({
    loadBackground: async () => table,
    open: async () => openMemoryCorpus({ now: () => new Date(Date.UTC(2026, 2, ++day)) }),
  });
}

const MONDAY = 'The outer breakwater held through the worst of the surge, and nobody was hurt.';
const TUESDAY = 'The outer breakwater held through most of the surge, and nobody was hurt.';

function article(outlet: string, quote: string): UnidentifiedArticle {
  const text = `Harbour reopens after the storm
“${quote}” harbour master Ilse Tornqvist said on Monday.
Ferries to Sandholm will run again from Tuesday, the port authority said.
The lamps along the quay were lit again, and the market of ${outlet} opened an hour late.`;
  return { ...readText(text), outlet, url: `https://${outlet}.example/harbour`, published: '2026-03-02' };
}

const compare = async (
  answers: ReturnType<typeof createAnswers>,
  page: UnidentifiedArticle,
  keep = false,
) => {
  const { statements } = await answers.compare({ article: page }, undefined);
  if (keep) await answers.save({ article: page, fullText: true, by: 'reading' }, undefined);
  return statements.find(({ form }) => form === 'direct')!;
};

describe('a page that was changed since it was kept', () => {
  it.each([
    ['only read', false],
    ['kept again', true],
  ])('shows what it printed before, also where it is %s', async (_, keep) => {
    const answers = createAnswers();
    await answers.save({ article: article('tidings', MONDAY) }, undefined);
    for (let visit = 0; visit < 2; visit++) {
      const { text, appearances } = await compare(answers, article('tidings', TUESDAY), keep);
      expect(text).toBe(TUESDAY);
      expect(appearances).toMatchObject([
        { text: MONDAY, relation: 'reworded', past: { savedAt: '2026-03-01T00:00:00.000Z', here: true } },
      ]);
    }
  });

  it('never shows what it prints still', async () => {
    const answers = createAnswers();
    await answers.save({ article: article('tidings', MONDAY) }, undefined);
    expect((await compare(answers, article('tidings', MONDAY))).appearances).toEqual([]);
    const longer = { ...article('tidings', MONDAY) };
    longer.text += '\nThis report was updated.';
    expect((await compare(answers, longer)).appearances).toEqual([]);
  });

  it('is two wordings for another page, each with the version that prints it', async () => {
    const answers = createAnswers();
    await answers.save({ article: article('tidings', MONDAY) }, undefined);
    await answers.save({ article: article('tidings', TUESDAY) }, undefined);
    const { appearances } = await compare(answers, article('ledger', MONDAY));
    expect(appearances.map(({ text, past }) => [text, past])).toEqual([
      [MONDAY, { savedAt: '2026-03-01T00:00:00.000Z' }],
      [TUESDAY, undefined],
    ]);
    const [before, now] = appearances.map(({ article: { id } }) => splitArticleId(id));
    expect(before).toEqual({ id: now!.id, version: expect.any(String) });
    expect(now!.version).toBeNull();
  });

  it('is compared as kept, from either of its versions', async () => {
    const answers = createAnswers();
    await answers.save({ article: article('tidings', MONDAY) }, undefined);
    await answers.save({ article: article('tidings', TUESDAY) }, undefined);
    await answers.save({ article: article('ledger', MONDAY) }, undefined);
    const listed = await answers.browseStatements(
      { filter: {}, order: 'newest', from: 0, limit: 50 },
      undefined,
    );
    if ('preparing' in listed) throw new Error('a few articles are listed at once');
    const former = listed.entries.find(({ past }) => past)!;
    const { start, end } = former;
    const [matched] = await answers.compareStored(
      { places: [{ article: former.article.id, start, end }] },
      undefined,
    );
    expect(matched).toMatchObject({ text: MONDAY, past: { version: expect.any(String) } });
    expect(matched!.appearances.map(({ article: { outlet } }) => outlet)).toEqual(['ledger']);
  });
});
