/** `variorum archive` against the real engine: every format, refusals, a kill in the middle, checks and drops. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createArchive } from '../../../lib/archive/create-archive.ts';
import { runArchive } from '../../../lib/cli/commands/archive.ts';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import { WRITER } from '../../archive/accounts.ts';
import { type ServedEngine, serveEngine } from '../../archive/serve-engine.ts';
import { corpusLine, statementsOfArticle } from '../../bench/generated-corpus.ts';
import { PAGE, warcRecord } from '../imports/import-text.ts';

const SAID = 'We will sail when it is safe.';
const GDELT = {
  date: '2031-03-04T10:00:00Z',
  url: 'https://quay.example/ferry',
  title: 'Ferry stays in port',
  lang: 'ENGLISH',
  quotes: [{ pre: 'Mara Ellwood said, ', quote: SAID, post: ' She left.' }],
};
const QUOTEBANK = {
  quoteID: '2031-03-04-000001',
  quotation: 'No ferry goes out before the wind has turned.',
  speaker: 'Mara Ellwood',
  qids: [],
  date: '2031-03-04 10:00:00',
  numOccurrences: 1,
  probas: [['Mara Ellwood', '0.9']],
  urls: ['http://gull.example/wind'],
  phase: 'E',
};
const CSV =
  'quote,speaker,url,date\nThe bell was rung at noon.,Mara Ellwood,https://gull.example/a,2031-03-04\nNo,,javascript:alert(1),2031-04-04\n';

let engine: ServedEngine;
let folder = '';
let said: string[] = [];
const file = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(file(name), content);
  return file(name);
};
const account = () => ['--to', engine.writer.url, '--user', WRITER.user, '--json'];
const archive = (...args: string[]) => runArchive([...args, ...account()]);
const answer = () => JSON.parse(said.at(-1)!);

beforeAll(async () => {
  engine = await serveEngine();
  vi.stubEnv('VARIORUM_ARCHIVE_PASSWORD', WRITER.password);
}, 180_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await engine?.stop();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  said = [];
  const note = (...words: unknown[]) => void said.push(words.join(' '));
  vi.spyOn(console, 'log').mockImplementation(note);
  vi.spyOn(console, 'error').mockImplementation(note);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('wrong usage', () => {
  it.each([
    [],
    ['empty'],
    ['init'],
    ['load', '--to', 'http://localhost:1'],
    ['load', 'a', '--to', 'http://localhost:1', '--block', '0'],
    ['drop', '--to', 'http://localhost:1'],
    ['drop', '--to', 'http://localhost:1', '--everything', '--outlet', 'Gull'],
    ['check', 'a', '--to', 'http://localhost:1'],
    ['check', '--to', 'http://archive.example'],
    ['init', '--to', 'http://localhost:1', '--form', 'round'],
  ])('is told: %s', async (...args) => {
    expect(await runArchive(args)).toBe(2);
    expect(said.join('\n')).toContain('usage: variorum archive init');
  });
});

describe('an archive on the command line', () => {
  it('is missed before it is made', async () => {
    expect(await archive('check')).toBe(1);
    expect(said.at(-1)).toContain('no archive in this database');
  });

  it('is made, once', async () => {
    expect(await archive('init')).toBe(0);
    expect(answer()).toEqual({ schema: 1, applied: [1] });
    expect(await archive('init')).toBe(0);
    expect(answer()).toEqual({ schema: 1, applied: [] });
  });

  it('takes every format that an import reads, and names what it refuses', async () => {
    mkdirSync(file('folder'));
    write('folder/page.html', PAGE);
    write(
      'folder/crawl.warc.gz',
      gzipSync(new TextEncoder().encode(warcRecord('https://gull.example/w', PAGE))),
    );
    write('folder/graph.json.gz', gzipSync(new TextEncoder().encode(`${JSON.stringify(GDELT)}\n`)));
    write('folder/bank.json', `${JSON.stringify(QUOTEBANK)}\n{"broken\n`);
    write('folder/said.csv', CSV);
    write('folder/note.txt', `Ferry\n\n“The harbour is closed until the storm has passed,” said Jo Parr.\n`);
    write(
      'folder/kept.ndjson',
      `${headerLine({ articles: 1, statements: 20 })}\n${corpusLine(9_001)}\n{"id": 7}\n`,
    );
    write('paper.pdf', '%PDF-1.7');
    expect(await archive('load', file('folder'), file('paper.pdf'), file('missing'))).toBe(1);
    expect(said[0]).toBe(`There is no file at ${file('missing')}.`);
    const refusals = said.filter((line) => line.startsWith('refused: '));
    expect(refusals.map((line) => line.replace(folder, '').replace(/^refused: \//, ''))).toEqual([
      expect.stringMatching(/^folder\/bank.json:2: is not JSON/),
      expect.stringMatching(/^folder\/kept.ndjson:3: "/),
      expect.stringMatching(/^folder\/said.csv:3: has an address that does not lead to the web/),
      expect.stringMatching(/^paper.pdf: is a PDF/),
    ]);
    expect(answer()).toMatchObject({ loaded: 6, known: 1, refused: 5 });
    const asked = [SAID, QUOTEBANK.quotation, 'The bell was rung at noon.', statementsOfArticle(9_001)[4]!];
    const { candidates } = await createArchive(engine.reader).retrieve(asked.map((text) => ({ text })));
    expect(candidates.map((list) => list[0]?.text)).toEqual(asked);
  });

  it('adds nothing when the same files are loaded again', async () => {
    write('graph.json', `${JSON.stringify(GDELT)}\n`);
    const before = await createArchive(engine.reader).size();
    expect(await archive('load', file('graph.json'))).toBe(0);
    expect(answer()).toMatchObject({ loaded: 0, known: 1 });
    expect(await createArchive(engine.reader).size()).toEqual(before);
  });

  it('goes on after a kill: nothing is lost, nothing is there twice', async () => {
    const articles = 150;
    const lines = Array.from({ length: articles }, (_, i) => corpusLine(i + 1));
    write('many.ndjson', `${headerLine({ articles, statements: articles * 20 })}\n${lines.join('\n')}\n`);
    const before = await createArchive(engine.reader).size();
    await killedLoad(file('many.ndjson'));
    const between = (await createArchive(engine.reader).size()).articles - before.articles;
    expect(between).toBeGreaterThan(0);
    expect(between).toBeLessThan(articles);
    expect(await archive('load', file('many.ndjson'), '--block', '100')).toBe(0);
    const after = await createArchive(engine.reader).size();
    expect(after).toEqual({
      articles: before.articles + articles,
      statements: before.statements + articles * 20,
    });
    expect(answer().loaded).toBe(articles - between);
    expect(await archive('check')).toBe(0);
    expect(answer()).toMatchObject({ missing: 0, doubled: 0, schema: 1, writes: true });
    const asked = [3, 111, 149].map((number) => ({ text: statementsOfArticle(number)[7]! }));
    const { candidates } = await createArchive(engine.reader).retrieve(asked);
    expect(
      candidates.map((list) => list.filter(({ text }) => asked.some((query) => query.text === text)).length),
    ).toEqual([1, 1, 1]);
  }, 180_000);

  it('drops an outlet, an article, everything, and gives their space back', async () => {
    expect(await archive('drop', '--outlet', 'Outlet 5')).toBe(0);
    expect(answer()).toEqual({ dropped: 2 });
    const id = JSON.parse(corpusLine(12)).id;
    expect(await archive('drop', '--article', id)).toBe(0);
    expect(answer()).toEqual({ dropped: 1 });
    expect(await archive('check', '--purge')).toBe(0);
    expect(answer()).toMatchObject({ removed: 3, unfinished: 0 });
    expect(await archive('drop', '--everything')).toBe(0);
    const { candidates, size } = await createArchive(engine.reader).retrieve([{ text: SAID }]);
    expect({ candidates, size }).toEqual({ candidates: [[]], size: { articles: 0, statements: 0 } });
    expect(await archive('check')).toBe(0);
    expect(answer()).toMatchObject({ blocks: 0, statements: 0, removed: 0, unfinished: 0 });
    write('graph.json', `${JSON.stringify(GDELT)}\n`);
    expect(await archive('load', file('graph.json'))).toBe(0);
    expect(answer()).toMatchObject({ loaded: 1, known: 0 });
  });
});

/** Loads in small blocks and is killed once the first of them are kept. */
async function killedLoad(path: string): Promise<void> {
  const program = new URL('../../../lib/cli/main.ts', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      program,
      'archive',
      'load',
      path,
      '--block',
      '100',
      ...account(),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.stderr.on('data', () => child.kill('SIGKILL'));
  await ended;
}
