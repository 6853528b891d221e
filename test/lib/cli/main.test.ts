/** The command line as a person calls it: what it refuses, by which exit code, in which words. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../../lib/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => rmSync(folder, { recursive: true }));

const story = '“The ferry will sail again in May,” said Harbour Master Ines Kolt.';
mkdirSync(join(folder, 'news'));
writeFileSync(join(folder, 'news', 'a.txt'), story);
writeFileSync(join(folder, 'news', 'b.txt'), `${story} Tickets are on sale.`);
writeFileSync(
  join(folder, 'picture.html'),
  Uint8Array.from({ length: 4000 }, (_, i) => 1 + ((i * 97) % 255)),
);
writeFileSync(join(folder, 'archive.txt'), 'PK\0\0 said Ines Kolt');
writeFileSync(
  join(folder, 'latin.txt'),
  Buffer.from('Le ministre a déclaré : la réforme est adoptée.', 'latin1'),
);

/**
 * Milliseconds for one case. Each starts Node and the whole pipeline anew: half a second of work, which on a machine
 * that builds and tests beside it has taken longer than the runner's usual five.
 */
const PATIENCE = 60_000;

function variorum(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', main, ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('variorum', { timeout: PATIENCE }, () => {
  it.each<[args: string[], words: string]>([
    [[], 'usage:'],
    [['toString'], 'no command "toString"'],
    [['constructor'], 'no command "constructor"'],
    [['read'], 'usage: variorum read'],
    [['read', '-j', 'news'], "'-j'"],
    [['read', '--jsn', 'news'], "'--jsn'"],
    [['compare', 'news'], 'usage: variorum compare'],
    [['compare', 'news', '-x', '--corpus', 'news'], "'-x'"],
    [['pairs', 'a', 'b'], 'usage: variorum pairs'],
    [['import', 'news'], 'usage: variorum import'],
  ])('says of %j that it is no usage', (args, words) => {
    const { status, stderr } = variorum(...args);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('TypeError');
    expect(status).toBe(2);
  });

  it.each(['picture.html', 'archive.txt'])('refuses %s by name', (name) => {
    const { status, stdout, stderr } = variorum('read', name, '--json');
    expect(stderr).toContain(`${name}: `);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it.each<string[]>([
    ['read', 'missing'],
    ['compare', 'missing', '--corpus', 'news'],
    ['compare', 'news', '--corpus', 'missing'],
    ['pairs', 'missing'],
    ['import', 'missing', '--out', 'imported.ndjson'],
    ['export', 'missing', '--out', 'exported.ndjson'],
    ['check', 'missing'],
    ['repair', 'missing', '--out', 'repaired.ndjson'],
  ])('says plainly that nothing is there: %s', (...args) => {
    const { status, stderr } = variorum(...args);
    expect(stderr).toBe('There is no file at missing.\n');
    expect(status).toBe(1);
  });

  it('reads a page with some letters of another encoding', () => {
    expect(variorum('read', 'latin.txt', '--json')).toMatchObject({ status: 0, stderr: '' });
  });

  it('compares the articles of a folder', () => {
    const { status, stdout } = variorum('compare', 'news', '--corpus', 'news', '--json');
    expect(status).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).statements[0].appearances.length)).toEqual([1, 1]);
  });

  it.each<[rows: object, source: string]>([
    [{ title: 'Ferry sails again', outlet: 'The Gull' }, 'The Gull, “Ferry sails again”'],
    [{ title: 'Ferry sails again' }, '“Ferry sails again”'],
    [{ outlet: 'The Gull' }, 'The Gull'],
    [{ url: 'https://gull.example/ferry' }, 'https://gull.example/ferry'],
  ])('names the source of a corpus file by what is known of it: %j', (known, source) => {
    writeFileSync(join(folder, 'kept.jsonl'), JSON.stringify({ text: `${story} It was late.`, ...known }));
    expect(variorum('import', 'kept.jsonl', '--out', 'kept.ndjson.gz').status).toBe(0);
    const { stdout } = variorum('compare', 'news/a.txt', '--corpus', 'kept.ndjson.gz');
    expect(stdout).toContain(`  ${source}: The ferry will sail again in May`);
  });

  it('names the source of a folder by its file', () => {
    const { stdout } = variorum('compare', 'news/a.txt', '--corpus', 'news');
    expect(stdout).toMatch(/ b\.txt(?:, “.*”)?: The ferry will sail/);
  });
});
