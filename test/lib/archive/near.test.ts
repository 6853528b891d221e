/** Retrieval by meaning out of the real engine: another wording with hardly a word in common, where sketches are kept. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectArchive } from '../../../lib/archive/connect-archive.ts';
import { createArchive } from '../../../lib/archive/create-archive.ts';
import { loadArticles } from '../../../lib/archive/load-articles.ts';
import { testArchive } from '../../../lib/archive/test-archive.ts';
import { readMeaning } from '../../../lib/cli/read-meaning.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { type ServedEngine, serveEngine } from '../../archive/serve-engine.ts';
import { corpusLine } from '../../bench/generated-corpus.ts';
import { articlesOf, initArchive } from './load-lines.ts';

const SAID = [
  'We must bring this war to an end before winter comes.',
  'The price of bread has doubled within a year.',
  'Our children deserve better schools than we had.',
  'The hospital cannot take any more patients this week.',
  'Nobody will be allowed to fish in the bay until spring.',
];
const ASKED = [
  'The conflict has to be finished ahead of the cold season.',
  'Fishing will be forbidden in the harbour until April.',
];
const table = readMeaning()!;

/** A line of a generated article, with these sentences in the place of its own. */
function lineOf(sentences: readonly string[]): string {
  const row = JSON.parse(corpusLine(1));
  row.text = sentences.join('\n');
  row.blocks = [{ start: 0, end: row.text.length, kind: 'paragraph' }];
  row.quotations = sentences.map((text, i) => {
    const start = row.text.indexOf(text);
    const span = { start, end: start + text.length, text };
    return { ...row.quotations[0], ...span, utterance: i, sentences: [span] };
  });
  return JSON.stringify(row);
}

let engine: ServedEngine;
beforeAll(async () => {
  engine = await serveEngine();
  const writer = connectArchive(engine.writer);
  await initArchive(writer, table.id);
  await loadArticles(writer, articlesOf([lineOf(SAID)]), { meaning: table });
}, 180_000);
afterAll(async () => {
  await engine?.stop();
});

it('finds what the local corpus finds by meaning', async () => {
  const local = await openMemoryCorpus({ meaning: async () => table });
  await local.importLines([lineOf(SAID)]);
  const archive = createArchive({ ...engine.reader, near: { table } });
  const queries = ASKED.map((text) => ({ text }));
  const [here, there] = await Promise.all([
    local.retrieveByMeaning!(queries),
    archive.forTab(1).retrieveByMeaning!(queries),
  ]);
  expect(there.map((list) => list[0]?.statement.text)).toEqual([SAID[0], SAID[4]]);
  expect(there.map((list) => list[0])).toEqual(here.map((list) => list[0]));
});

it('is told to be switched on where the archive keeps sketches, and asked for only then', async () => {
  expect(await testArchive(engine.reader)).toMatchObject({ sketched: table.id });
  expect(createArchive(engine.reader).retrieveByMeaning).toBeUndefined();
  expect(createArchive(engine.reader).forTab(1).retrieveByMeaning).toBeUndefined();
});
