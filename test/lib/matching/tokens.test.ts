import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/matching/tokens.ts';

describe('tokenize: numbers and signs', () => {
  it.each<[string, (number | null)[]]>([
    ['-20 lamps', [-20, null]],
    ['at −5 there', [null, -5, null]],
    ['minus 20 lamps', [-20, null]],
    ['pier-20 lamps', [null, 20, null]],
    ['£40m spent', [40_000_000, null, null]],
    ['a 40m pier', [null, 40, null]],
  ])('%s: %j', (text, values) => {
    expect(tokenize(text).tokens.map(({ number }) => number)).toEqual(values);
  });

  it.each([
    ['€40 million', 'euro'],
    ['It cost 40 € in all', 'euro'],
    ['It cost £ 40', 'pound'],
    ['$40', 'dollar'],
  ])('%s: %s', (text, currency) => {
    expect(tokenize(text).tokens.flatMap(({ quantity }) => quantity ?? [])).toEqual([currency]);
  });

  it('keeps offsets inside the text, in order', () => {
    for (const text of ['It cost 40 € in all', '-€20 off', 'n’est-ce pas l’usine', '三百万元和40万元']) {
      let last = 0;
      for (const { start, end } of tokenize(text).tokens) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }
  });
});

describe('tokenize: names', () => {
  it.each<[string, string[]]>([
    ['We met Kranz at the mill', ['kranz']],
    ['Wir haben die Mühle und das Wasser verkauft', []],
    ['Wir haben Anna Kranz in Hamburg getroffen', ['anna', 'kranz']],
    ['Nous avons vendu l’usine à Delorme', ['delorme']],
    ['Rien ne va plus dans cette usine', []],
  ])('%s: %j', (text, names) => {
    const found = tokenize(text).tokens.filter(({ name, initial }) => name || initial);
    expect(found.map(({ folded }) => folded).filter((word) => word !== 'hamburg')).toEqual(names);
  });
});

describe('tokenize: scripts without spaces', () => {
  it('cuts words, and keeps a numeral whole', () => {
    const words = tokenize('我们将投入三百万元修复果园').tokens.map(({ folded }) => folded);
    expect(words).toContain('三百万');
    expect(words.length).toBeLessThan(10);
  });

  it('is bounded', () => {
    expect(tokenize('果園を売る'.repeat(5000)).tokens.length).toBeLessThanOrEqual(400);
  });
});
