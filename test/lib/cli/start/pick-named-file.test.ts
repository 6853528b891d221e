import { describe, expect, it } from 'vitest';
import { pickNamedFile } from '../../../../lib/cli/start/pick-named-file.ts';

const served = ['/news/a.txt', '/news/b.txt', '/other/c.html'].map((file) => ({
  file,
  title: file,
  url: `http://localhost:1/own${file}`,
}));

describe('pickNamedFile', () => {
  it.each<[paths: string[], file: string | null]>([
    [['/news/b.txt', '/news/a.txt'], '/news/b.txt'],
    [['/news', '/other/c.html'], '/other/c.html'],
    [['/news'], null],
    [[], null],
  ])('of %j opens %s', (paths, file) => {
    expect(pickNamedFile(served, paths)).toBe(file && `http://localhost:1/own${file}`);
  });
});
