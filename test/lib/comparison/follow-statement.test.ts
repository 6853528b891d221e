import { describe, expect, it } from 'vitest';
import { followStatement, type Place } from '../../../lib/comparison/follow-statement.ts';

const place = (id: string, text: string, start: number, title = false): Place => ({
  id,
  text,
  start,
  ...(title ? { in: 'title' } : {}),
});

describe('followStatement', () => {
  it.each([
    { by: 'its words, wherever they stand now', now: [place('b', 'It held.', 90)], found: 'b' },
    { by: 'nothing else', now: [place('b', 'It did not hold.', 10)], found: undefined },
    {
      by: 'the nearest of several',
      now: [place('b', 'It held.', 80), place('c', 'It held.', 14), place('d', 'It held.', 30)],
      found: 'c',
    },
    { by: 'the text where it stood in the text', now: [place('b', 'It held.', 10, true)], found: undefined },
  ])('takes $by', ({ now, found }) => {
    expect(followStatement(place('a', 'It held.', 10), now)?.id).toBe(found);
  });
});
