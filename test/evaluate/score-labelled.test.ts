/** Holds what the judge reached on the invented pairs; a little below the figures, which the script prints. */
import { describe, expect, it } from 'vitest';
import { parallelStories } from './labelled/parallel-stories.ts';
import { stories } from './labelled/stories.ts';
import { twiceToldStories } from './labelled/twice-told-stories.ts';
import { labelled, scoreLabelled } from './score-labelled.ts';
import { scoreStories } from './score-stories.ts';

describe('the labelled pairs', () => {
  it.each<[keyof typeof labelled, number]>([
    ['rewordings', 120],
    ['nearMisses', 120],
    ['relations', 120],
    ['fragments', 60],
    ['languages', 90],
  ])('hold many %s', (name, least) => {
    expect(labelled[name].length).toBeGreaterThanOrEqual(least);
    expect(new Set(labelled[name].map(({ a, b, speakerB }) => `${a}\n${b}\n${speakerB}`)).size).toBe(
      labelled[name].length,
    );
  });

  it('have every relation and every flag', () => {
    expect(new Set(labelled.relations.map(({ relation }) => relation)).size).toBe(8);
    expect(new Set(labelled.relations.flatMap(({ flags = [] }) => flags)).size).toBe(6);
  });
});

describe('the judge', () => {
  it('names relation and flags as a reader does', () => {
    const score = scoreLabelled(labelled.relations);
    expect(score.verdict, score.errors.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(score.relation, score.errors.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(score.flags, score.errors.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('names relation and flags in every language', () => {
    const score = scoreLabelled(labelled.languages);
    expect(score.verdict, score.errors.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(score.relation, score.errors.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(score.flags, score.errors.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('tells near misses apart', () => {
    const score = scoreLabelled(labelled.nearMisses);
    expect(score.verdict, score.errors.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('knows a fragment and where it comes from', () => {
    const score = scoreLabelled(labelled.fragments);
    expect(score.verdict, score.errors.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('finds rewordings of few shared words, where words and vectors agree', () => {
    expect(scoreLabelled(labelled.rewordings).verdict).toBeGreaterThanOrEqual(0.42);
  });

  it.each([
    true,
    false,
  ])('meets reported speech within a story, with the table of meaning: %s', async (table) => {
    const { met, wanted, right, drawn, errors } = await scoreStories(stories, table);
    expect(met / wanted, errors.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(right / drawn, errors.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    true,
    false,
  ])('keeps sentences of one frame apart within a story, with the table of meaning: %s', async (table) => {
    const { met, wanted, right, drawn, errors } = await scoreStories(parallelStories, table);
    expect(met / wanted, errors.join('\n')).toBeGreaterThanOrEqual(0.75);
    expect(right / drawn, errors.join('\n')).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    true,
    false,
  ])('meets what an article reports and quotes besides, with the table of meaning: %s', async (table) => {
    const { met, wanted, right, drawn, errors } = await scoreStories(twiceToldStories, table);
    expect(met / wanted, errors.join('\n')).toBe(1);
    expect(right / drawn, errors.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
