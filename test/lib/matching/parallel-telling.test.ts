import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { weighPair } from '../../../lib/matching/judge.ts';
import { createLikeWords } from '../../../lib/matching/like-words.ts';
import { isParallelTelling } from '../../../lib/matching/parallel-telling.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';

const alike = createLikeWords(null);
const rarity = readBackground();

const isParallel = (a: string, b: string) => {
  const [x, y] = [tokenize(a), tokenize(b)];
  const weigh = rarity.weigher([...x.tokens, ...y.tokens].map(({ stem }) => stem));
  return isParallelTelling(weighPair(x, y, weigh), alike, null);
};

describe('isParallelTelling', () => {
  it.each([
    ['another thing in the frame', 'the town will repaint the granary', 'the town would repaint the smithy'],
    ['two of them', 'a tram weighs as much as a barn', 'the stairs weighed as much as a church'],
    [
      'a word that shuts out another',
      'our shepherds need the upper pastures',
      'lower pastures are what shepherds need',
    ],
    ['and the other way round', 'the east wing holds them', 'the west wing would hold maps'],
  ])('tells %s', (_, a, b) => {
    expect(isParallel(a, b)).toBe(true);
    expect(isParallel(b, a)).toBe(true);
  });

  it.each([
    ['the same', 'the town will repaint the granary', 'the granary would be repainted by the town'],
    ['a summary', 'We will repaint the granary, and the smithy waits.', 'the granary would be repainted'],
    [
      'one answered elsewhere',
      'we shall repaint the granary by spring',
      'by spring the granary will have been repainted',
    ],
    ['an opposite that is denied', 'the ferry will not stay open', 'the ferry would close'],
    [
      'another unit of time',
      'the silos hold grain for sixty days',
      'the silos held grain for two more months',
    ],
    [
      'what comes before',
      'repair the pumps before the water comes',
      'after the pumps are repaired water may come',
    ],
    ['a verb that only carries', 'we want to bring the strike to an end', 'we hope to end the strike'],
    [
      'other words where its frame is of synonyms, too',
      'considerable sums went astray during the fair',
      'significant money was lost during the fair',
    ],
  ])('lets pass %s', (_, a, b) => {
    expect(isParallel(a, b)).toBe(false);
    expect(isParallel(b, a)).toBe(false);
  });
});
