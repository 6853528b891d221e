/** Import of other kinds, export in part, check and repair on the command line. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../../lib/cli/commands/check.ts';
import { runExport } from '../../../lib/cli/commands/export.ts';
import { runImport } from '../../../lib/cli/commands/import.ts';
import { runRepair } from '../../../lib/cli/commands/repair.ts';
import { PAGE, warcRecord } from '../imports/import-text.ts';

const CSV = `quote,speaker,url,date
The bell was rung at noon.,Mara Ellwood,https://gull.example/a,2031-03-04
"=A1+7 was what he typed, twice.",Jo Parr,https://quay.example/b,2031-04-04
No ferry,,javascript:alert(1),2031-04-04
`;
const CUT_OFF = /the file is cut off or damaged: its gzipped data cannot be unpacked to the end$/;
/** Rows that no compression makes small, so that a file of them comes in many pieces. */
const ROWS = Array.from({ length: 300 }, (_, i) => {
  const words = createHash('sha256').update(`${i}`).digest('hex').match(/.{4}/g)!.join(' ');
  return `The bell ${words} was rung.,https://gull.example/${i}`;
});
const SETTINGS = '{"settings":{"marks":"none"}}';

let folder = '';
const file = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(file(name), content);
  return file(name);
};
const read = (name: string) => readFileSync(file(name), 'utf8');
let said: string[] = [];

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

async function imported(): Promise<string> {
  write('said.csv', CSV);
  write('crawl.warc.gz', gzipSync(new TextEncoder().encode(warcRecord('https://gull.example/w', PAGE))));
  expect(await runImport([file('said.csv'), file('crawl.warc.gz'), '--out', file('corpus.ndjson')])).toBe(1);
  return file('corpus.ndjson');
}

describe('the command line', () => {
  it('imports tables and archives, naming the lines it refuses', async () => {
    await imported();
    expect(said[0]).toMatch(/said\.csv:4: has an address that does not lead to the web$/);
    const lines = read('corpus.ndjson').trim().split('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({ articles: 3 });
    expect(await runCheck([file('corpus.ndjson')])).toBe(0);
  });

  it('goes on behind a file that cannot be read', async () => {
    write('a.pdf', '%PDF-1.7');
    write('said.csv', CSV);
    expect(await runImport([file('a.pdf'), file('said.csv'), '--out', file('corpus.ndjson')])).toBe(1);
    expect(JSON.parse(read('corpus.ndjson').split('\n')[0]!)).toMatchObject({ articles: 2 });
  });

  it('writes what it read again byte for byte, settings and all', async () => {
    const corpus = await imported();
    writeFileSync(corpus, `${read('corpus.ndjson')}${SETTINGS}\n`);
    expect(await runExport([corpus, '--out', file('again.ndjson')])).toBe(0);
    expect(read('again.ndjson')).toBe(read('corpus.ndjson'));
    expect(await runImport([corpus, '--out', file('third.ndjson.gz')])).toBe(0);
    expect(await runExport([file('third.ndjson.gz'), '--out', file('fourth.ndjson')])).toBe(0);
    expect(read('fourth.ndjson')).toBe(read('corpus.ndjson'));
  });

  it('exports a part, and a table that no spreadsheet takes for formulas', async () => {
    const corpus = await imported();
    expect(await runExport([corpus, '--out', file('part.ndjson'), '--from', '2031-04-01'])).toBe(0);
    expect(JSON.parse(read('part.ndjson').split('\n')[0]!)).toMatchObject({ articles: 1, statements: 1 });
    expect(said.at(-1)).toBe(`${file('part.ndjson')}: 1 of 3 articles written (0 refused)`);
    expect(await runExport([corpus, '--out', file('part.csv'), '--person', 'parr', '--json'])).toBe(0);
    expect(JSON.parse(said.at(-1)!)).toMatchObject({ read: { articles: 3 }, written: { articles: 1 } });
    expect(read('part.csv')).toMatch(
      /^\ufeffquotation,speaker,.*\r\n"'=A1\+7 was what he typed, twice\.",Jo Parr,direct,.*\r\n$/,
    );
    expect(await runExport([corpus, '--out', file('part.csv'), '--from', 'Sunday'])).toBe(2);
  });

  it.each<[string, (zipped: Uint8Array) => Uint8Array]>([
    ['cut off', (zipped) => zipped.subarray(0, zipped.length >> 1)],
    ['damaged', (zipped) => zipped.fill(0xff, zipped.length >> 1, (zipped.length >> 1) + 200)],
  ])('says of a gzipped file that it is %s, once, and goes on', async (_, spoil) => {
    write('said.csv', `quote,url\n${ROWS.join('\n')}\n`);
    expect(await runImport([file('said.csv'), '--out', file('whole.ndjson.gz')])).toBe(0);
    write('spoiled.ndjson.gz', spoil(readFileSync(file('whole.ndjson.gz'))));
    const told = () => said.splice(0).filter((line) => CUT_OFF.test(line));
    expect(told()).toEqual([]);
    expect(await runCheck([file('spoiled.ndjson.gz')])).toBe(1);
    expect(told()).toHaveLength(1);
    for (const run of [runExport, runRepair, runImport]) {
      expect(await run([file('spoiled.ndjson.gz'), '--out', file('good.ndjson')])).toBe(1);
      expect(told()).toHaveLength(1);
    }
  });

  it('says of a gzipped file that ends in its first line that it is cut off', async () => {
    write('spoiled.ndjson.gz', gzipSync(new TextEncoder().encode(CSV)).subarray(0, 14));
    expect(await runExport([file('spoiled.ndjson.gz'), '--out', file('good.ndjson')])).toBe(1);
    expect(said).toContainEqual(expect.stringMatching(CUT_OFF));
  });

  it('finds what is wrong in a file, and repairs it from what can be read', async () => {
    const corpus = await imported();
    const [header, ...articles] = read('corpus.ndjson').trim().split('\n');
    write(
      'spoiled.ndjson',
      [header, articles[2], '{"id":', articles[0], articles[0], articles[1]].join('\n'),
    );
    expect(await runCheck([file('spoiled.ndjson'), '--json'])).toBe(1);
    const { problems } = JSON.parse(said.at(-1)!) as { problems: { line: number; why: string }[] };
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5, 1]);
    expect(await runRepair([file('spoiled.ndjson'), '--out', file('good.ndjson')])).toBe(1);
    expect(await runCheck([file('good.ndjson')])).toBe(0);
    expect(read('good.ndjson')).toBe(readFileSync(corpus, 'utf8'));
  });
});
