import { describe, expect, it } from 'vitest';
import { insideKept } from '../../../lib/matching/clauses.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';

/** What is left out stands in braces. */
describe('insideKept', () => {
  it.each<[string, 'head' | 'inner' | 'tail', string]>([
    ['I did {not} read it', 'inner', 'not'],
    ['We stayed{, though nobody believed us,} because it rained', 'inner', ''],
    ['It is true. {I do not think} we will leave', 'inner', 'I do not think'],
    ['{This was not an accident} that nobody foresaw', 'head', ''],
    ['{I do not think} that he will come', 'head', 'I do not think'],
    ['{There is no evidence} that he came', 'head', 'There is no evidence'],
    ['This was an accident {that nobody foresaw}', 'tail', ''],
    ['They will return {never again}', 'tail', 'never again'],
  ])('%s (%s): %s', (marked, place, inside) => {
    const before = tokenize(marked.slice(0, marked.indexOf('{'))).tokens.length;
    const { tokens } = tokenize(marked.replace(/[{}]/g, ''));
    const cut = marked.slice(marked.indexOf('{') + 1, marked.indexOf('}'));
    const to = before + tokenize(cut).tokens.length;
    expect(
      insideKept(tokens, before, to, place)
        .map((at) => tokens[at]!.folded)
        .join(' '),
    ).toBe(inside.toLowerCase());
  });
});
