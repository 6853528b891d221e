/** On one occasion the frame of a sentence tells a speaker's statement, also where its rare words were exchanged. */
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { compareStatements } from '../../../lib/matching/compare-statements.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';

const rarity = readBackground();
const printing = (text: string, name: string | null) => ({
  tokenized: tokenize(text),
  speaker: name ? { name, mention: name } : null,
  form: 'direct' as const,
  published: null,
});

function probability(
  a: string,
  b: string,
  { speaker = 'Ilka Storm' as string | null, sameStory = true } = {},
) {
  const [here, there] = [printing(a, speaker), printing(b, speaker)];
  const weigh = rarity.weigher(here.tokenized.tokens.map((token) => token.stem));
  return compareStatements(here, there, weigh, sameStory);
}

const FRAME = [
  'We wish to learn when we can clear that harbour of mines.',
  'We hope to learn when we may take the mines out.',
] as const;
const OTHERS = [
  ['We have to know when we can open that bridge again.', 'The crews will have their supper on the quay.'],
  ['I was never told about the leak in the tank.', 'Nobody can say how long the river will stay closed.'],
] as const;

describe('the same phrasing by one speaker in one story', () => {
  it('counts for more than the same phrasing by nobody known, or on no common occasion', () => {
    const full = probability(...FRAME).probability;
    expect(full).toBeGreaterThan(probability(...FRAME, { speaker: null }).probability);
    expect(full).toBeGreaterThan(probability(...FRAME, { sameStory: false }).probability);
    expect(probability(...FRAME).same).toBe(true);
  });

  it.each(OTHERS)('joins no other sentences: %s ~ %s', (a, b) => {
    expect(probability(a, b).same).toBe(false);
  });
});
