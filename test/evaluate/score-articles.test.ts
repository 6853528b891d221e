/** Holds what reading and matching reached on the invented articles; a little below the figures, which the script prints. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ArticlesScore, scoreArticles } from './score-articles.ts';

const ROOT = join(import.meta.dirname, 'labelled/articles');
const folders = readdirSync(ROOT).map((name) => join(ROOT, name));

const least: Record<Exclude<keyof ArticlesScore, 'errors'>, number> = {
  quoted: 0.99,
  reported: 0.72,
  marked: 0.96,
  speakers: 0.86,
  linksQuoted: 0.75,
  linksReported: 0.31,
  drawn: 0.86,
};

describe('the labelled articles', () => {
  it.each([true, false])('are read and matched from end to end, with day and outlet: %s', async (dated) => {
    const score = await scoreArticles(folders, dated);
    const kinds = Object.keys(least) as (keyof typeof least)[];
    const short = kinds.filter((kind) => score[kind].right < least[kind] * score[kind].of);
    expect(kinds.every((kind) => score[kind].of > 0)).toBe(true);
    expect(short, score.errors.join('\n')).toEqual([]);
  });
});
