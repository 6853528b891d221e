import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../../lib/article/collect-blocks.ts';
import { findOffer } from '../../../lib/article/paywall-offer.ts';

const STORY = 'The minister of works paid for his portrait twice, documents show, and it hangs nowhere.';
const blocks = (...texts: string[]) =>
  texts.map((text): DraftBlock => ({ kind: 'paragraph', text, linked: 0, emphasised: 0, runs: [] }));

describe('findOffer', () => {
  it.each([
    [
      'a call to subscribe',
      [STORY, STORY, 'Subscribe now to unlock this article', 'Already a subscriber? Log in'],
      2,
    ],
    ['only a question', [STORY, 'Already a subscriber? Log in'], 1],
    ['none', [STORY, STORY], 2],
    ['a sentence that speaks of reading', [STORY, 'She wanted to continue reading, he said.'], 2],
    ['an offer far above the end', ['Keep reading for a pound', ...Array<string>(12).fill(STORY)], 13],
    ['nothing but an offer', ['Keep reading for a pound'], 1],
  ])('finds %s', (_, texts, expected) => expect(findOffer(blocks(...texts))).toBe(expected));
});
