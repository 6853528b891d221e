import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import type { ExportPart } from '../../../lib/corpus/export-part.ts';
import { MAX_VERDICTS, type VerdictSide, verdictKey } from '../../../lib/corpus/verdict.ts';
import { sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

const HERE: VerdictSide = { text: 'The wall will hold.', speaker: 'Ilse Tornqvist' };
const THERE: VerdictSide = { text: 'The wall must hold until spring.', speaker: null };
const AT = '2031-04-02T10:00:00.000Z';

async function linesOf(corpus: Corpus, part?: ExportPart): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of corpus.exportLines(part)) lines.push(line);
  return lines;
}

describe('verdictKey', () => {
  it.each<[string, VerdictSide, VerdictSide, boolean]>([
    ['the other way round', THERE, HERE, true],
    ['in other type', { text: '“the wall will hold”', speaker: 'ILSE TORNQVIST' }, THERE, true],
    ['by another speaker', { ...HERE, speaker: 'Anders Quill' }, THERE, false],
    ['by nobody known', { ...HERE, speaker: null }, THERE, false],
    ['in other words', { ...HERE, text: 'The wall may hold.' }, THERE, false],
  ])('%s', (_, a, b, same) => {
    expect(verdictKey(a, b) === verdictKey(HERE, THERE)).toBe(same);
  });
});

describe.each(storageKinds)('verdicts of a corpus in $name', ({ open }) => {
  it('are kept, found either way round, and taken back', async () => {
    const storage = open();
    const corpus = createCorpus(storage);
    await corpus.verdicts.keep([{ a: HERE, b: THERE, savedAt: AT }]);
    await corpus.verdicts.keep([{ a: THERE, b: HERE, savedAt: '2031-05-01T10:00:00.000Z' }]);
    // Another one over the same storage has read nothing yet.
    const later = createCorpus(storage);
    expect(await later.verdicts.list()).toEqual([{ a: HERE, b: THERE, savedAt: AT }]);
    expect((await later.verdicts.isRejected())(verdictKey(THERE, HERE))).toBe(true);
    expect(await later.verdicts.drop({ a: THERE, b: HERE })).toBe(true);
    expect(await later.verdicts.drop({ a: THERE, b: HERE })).toBe(false);
    expect((await later.verdicts.isRejected())(verdictKey(HERE, THERE))).toBe(false);
    expect(await createCorpus(storage).verdicts.list()).toEqual([]);
  });

  it('travel with an export and come out as they went in', async () => {
    const corpus = createCorpus(open());
    await corpus.saveArticles([await sampleArticle([HERE.text])]);
    await corpus.verdicts.keep([{ a: HERE, b: THERE, savedAt: AT }]);
    const lines = await linesOf(corpus);
    const other = createCorpus(open());
    const report = await other.importLines(lines);
    expect(report).toMatchObject({ saved: 1, refused: [] });
    expect(await linesOf(other)).toEqual(lines);
  });

  it('travel with a part that holds both printings, and stay behind where it lacks one', async () => {
    const corpus = createCorpus(open());
    const print = async (outlet: string, sides: VerdictSide[]) => {
      const { article, quotations } = await sampleArticle(
        sides.map(({ text }) => text),
        { outlet },
      );
      const said = quotations.map((quotation, i) => {
        const name = sides[i]!.speaker;
        return { ...quotation, speaker: name === null ? null : { name, mention: name } };
      });
      return { article, quotations: said };
    };
    const elsewhere: VerdictSide = { text: 'The bell was rung at noon.', speaker: null };
    await corpus.saveArticles([
      await print('Gull', [HERE, THERE]),
      await print('Heron', [HERE, elsewhere]),
      // The same words, and nobody known to have said them: no printing of that side.
      await print('Tern', [{ ...HERE, speaker: null }, THERE]),
    ]);
    await corpus.verdicts.keep([
      { a: THERE, b: { ...HERE, text: '“the wall will hold”' }, savedAt: AT },
      { a: elsewhere, b: HERE, savedAt: AT },
      { a: elsewhere, b: THERE, savedAt: AT },
    ]);
    const count = async (part: ExportPart) =>
      (await linesOf(corpus, part)).filter((line) => line.includes('"verdict"')).length;
    expect([await count({ outlet: 'Gull' }), await count({ outlet: 'Heron' })]).toEqual([1, 1]);
    expect(await count({ outlet: 'Tern' })).toBe(0);
    expect(await count({ outlet: 'Nowhere' })).toBe(0);
    expect(await count({})).toBe(3);
    const other = createCorpus(open());
    const lines = await linesOf(corpus, { outlet: 'Gull' });
    expect(await other.importLines(lines)).toMatchObject({ saved: 1, refused: [] });
    expect(await linesOf(other)).toEqual(lines);
  });

  it.each([
    ['another verdict', { verdict: 'alike', a: HERE, b: THERE, savedAt: AT }],
    ['no words', { verdict: 'different', a: { speaker: null }, b: THERE, savedAt: AT }],
    ['no date', { verdict: 'different', a: HERE, b: THERE, savedAt: 'today' }],
    ['endless words', { verdict: 'different', a: { text: 'a'.repeat(30_000) }, b: THERE, savedAt: AT }],
  ])('are refused with %s', async (_, line) => {
    const corpus = createCorpus(open());
    const { refused } = await corpus.importLines([JSON.stringify(line)]);
    expect(refused).toHaveLength(1);
    expect(await corpus.verdicts.list()).toEqual([]);
  });
});

it('refuses more verdicts than anybody gives, and keeps the articles', async () => {
  const corpus = createCorpus(storageKinds[0]!.open());
  const many = Array.from({ length: MAX_VERDICTS }, (_, i) => ({
    a: { text: `The wall will hold ${i} days.`, speaker: null },
    b: THERE,
    savedAt: AT,
  }));
  await corpus.verdicts.keep(many);
  const one = JSON.stringify({ verdict: 'different', a: HERE, b: THERE, savedAt: AT });
  const { refused } = await corpus.importLines([one]);
  expect(refused[0]).toMatchObject({ line: 1 });
  expect(await corpus.verdicts.list()).toHaveLength(MAX_VERDICTS);
});
