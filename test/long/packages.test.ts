/**
 * The stores' packages: made twice, from copies of the sources in two folders, they are the same bytes; the archive of
 * the sources that Mozilla asks for makes both again, and itself; Mozilla's lint finds nothing of ours.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'variorum-packages-'));

function run(cwd: string, program: string, ...args: string[]): string {
  const path = join(root, 'node_modules', program);
  // As from a shell: what the test runner sets for itself changes what is built.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return execFileSync(process.execPath, [path, ...args], { cwd, env, encoding: 'utf8' });
}

const WXT = 'wxt/bin/wxt.mjs';

/** @returns a digest of each package */
function zip(at: string, ...kinds: string[]): Record<string, string> {
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'));
  for (const kind of kinds) run(at, WXT, 'zip', '-b', kind);
  const made = readdirSync(join(at, '.output')).filter((name) => name.endsWith('.zip'));
  const digest = (name: string) => createHash('sha256').update(readFileSync(join(at, '.output', name)));
  return Object.fromEntries(made.sort().map((name) => [name, digest(name).digest('hex')]));
}

function copySources(to: string): string {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  for (const file of execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(root, file), join(to, file));
  }
  return to;
}

describe('the packages for the stores', { timeout: 300_000 }, () => {
  let first: Record<string, string>;
  beforeAll(() => {
    first = zip(copySources(join(folder, 'first')), 'chrome', 'firefox');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are the same bytes wherever they are made', () => {
    const names = Object.keys(first);
    for (const kind of ['chrome', 'firefox', 'sources']) {
      expect(names.filter((name) => name.endsWith(`-${kind}.zip`))).toHaveLength(1);
    }
    expect(zip(copySources(join(folder, 'somewhere', 'else')), 'chrome', 'firefox')).toEqual(first);
  });

  it('come again out of the archive of the sources', () => {
    const sources = Object.keys(first).find((name) => name.endsWith('-sources.zip'))!;
    const again = join(folder, 'again');
    mkdirSync(again);
    const files = unzipSync(new Uint8Array(readFileSync(join(folder, 'first', '.output', sources))));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(again, name)), { recursive: true });
      writeFileSync(join(again, name), bytes);
    }
    expect(readdirSync(again)).toEqual(expect.arrayContaining(['README.md', 'package-lock.json']));
    // Nobody needs the tests to build it; half of them would be worse than none.
    expect(Object.keys(files).filter((name) => name.startsWith('test/'))).toEqual([]);
    // Chrome's too, with what Firefox does not get; and the archive itself.
    expect(zip(again, 'chrome', 'firefox')).toEqual(first);
  });

  it('hold nothing of ours that Mozilla’s lint minds', () => {
    const built = join(folder, 'first', '.output', 'firefox-mv3');
    const lint = 'web-ext/bin/web-ext.js';
    const found = JSON.parse(run(root, lint, 'lint', '--source-dir', built, '--output', 'json', '--boring'));
    expect(found.errors).toEqual([]);
    expect(found.notices).toEqual([]);
    // Preact and Readability write markup; that nothing of ours does is held by test/shape.test.ts.
    const others = found.warnings.filter(({ code }: { code: string }) => code !== 'UNSAFE_VAR_ASSIGNMENT');
    expect(others).toEqual([]);
  });
});
