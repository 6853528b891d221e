/** The repository's own shape: what lies at the top, which way imports run, who touches what, how long files are. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

/** From the ground up: a file may import from its own layer and from those before it. */
const LAYERS = [
  ['lib/types.ts', 'lib/result.ts'],
  ['lib/text/', 'lib/i18n/'],
  ['lib/meaning/'],
  ['lib/article/'],
  ['lib/quotations/'],
  ['lib/feeds/'],
  ['lib/index/'],
  ['lib/corpus/'],
  ['lib/archive/'],
  ['lib/imports/'],
  ['lib/matching/'],
  ['lib/comparison/'],
  ['lib/page/'],
  ['lib/state/', 'lib/messages.ts'],
  ['lib/worker/', 'lib/cli/'],
  ['components/'],
  ['entrypoints/'],
];

const TOP_LEVEL = [
  ...['entrypoints', 'components', 'lib', 'test', 'public', 'package.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['README.md', 'package-lock.json', 'LICENSE', 'THIRD-PARTY-NOTICES.md', 'CHANGELOG.md'],
];

/** A file that passes this wants splitting along an idea; data and styles are not read line by line. */
const LINES_AT_MOST = 300;

const sources = tracked.filter((file) => /^(lib|components|entrypoints)\/.*\.(ts|tsx|mjs)$/.test(file));
const layerOf = (file: string) =>
  LAYERS.findIndex((layer) => layer.some((prefix) => file.startsWith(prefix)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

const localImportsOf = (file: string) =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(root, resolve(root, dirname(file), path.replace(/\?.*$/, ''))));

describe('the top level', () => {
  it('holds what it should and nothing else', () => {
    const found = new Set(tracked.map((file) => file.split('/')[0]!).filter((name) => !name.startsWith('.')));
    expect([...found].filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });
});

describe('layers', () => {
  it.each(sources)('%s imports downwards only', (file) => {
    expect(layerOf(file), 'belongs to a layer').toBeGreaterThanOrEqual(0);
    const upwards = localImportsOf(file).filter((path) => layerOf(path) > layerOf(file));
    expect(upwards).toEqual([]);
  });

  it('imports in no circle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const next of localImportsOf(file)) if (sources.includes(next)) walk(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of sources) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('leaves the database to lib/corpus', () => {
    const users = sources.filter((file) => importsOf(file).includes('idb'));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !file.startsWith('lib/corpus/'))).toEqual([]);
  });

  it('carries no language into the extension', () => {
    const english = 'lib/i18n/english.ts';
    const users = sources.filter((file) => localImportsOf(file).includes(english));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !file.startsWith('lib/cli/'))).toEqual([]);
  });

  it('leaves the browser to messages, state and entrypoints', () => {
    const users = sources.filter((file) => importsOf(file).some((path) => path.startsWith('wxt')));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !/^(entrypoints\/|lib\/state\/|lib\/messages\.ts)/.test(file))).toEqual([]);
  });

  it('leaves the page to lib/article, lib/page, the card and the content script', () => {
    const allowed = /^(lib\/article\/|lib\/page\/|lib\/cli\/|components\/|entrypoints\/)/;
    const users = sources.filter((file) => /\b(document|window)\.|\bDocument\b|\bRange\b/.test(code(file)));
    expect(users.filter((file) => !allowed.test(file))).toEqual([]);
  });
});

/** The file without comments, so that prose about documents does not count. */
function code(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
}

describe('files', () => {
  it.each(sources.filter((file) => !/\/(speech-verbs|data)\//.test(file)))('%s is not too long', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(LINES_AT_MOST);
  });

  it.each(sources)('%s begins with what it is', (file) => {
    expect(read(file)).toMatch(/^(#!.*\n)?(\/\/ @.*\n)?\s*\/(\*\*|\/)/);
  });

  it('writes text as text', () => {
    const markup = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/;
    expect(sources.filter((file) => markup.test(code(file)))).toEqual([]);
  });

  it('has no barrels and exports by name', () => {
    const barrels = sources.filter((file) => /^export \* from/m.test(read(file)));
    const defaults = sources.filter(
      (file) => !file.startsWith('entrypoints/') && /^export default/m.test(read(file)),
    );
    expect([...barrels, ...defaults]).toEqual([]);
  });
});
