import { describe, expect, it } from 'vitest';
import { readText, splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

const BODY =
  'Ada Ames came. “He is not for sale today, not at any price, and it was a perfect day,” Ames said. “I never refused to train for them, not for a day in my life, and would do so again,” Carl Birch wrote. “Not for sale, today or at any price,” Eva Crane said. “I read the Orrin Daily, and I was never refused,” she said.';

/** Headlines over one text, with whom their words belong to. */
const headlines: [name: string, headline: string, speaker: string | null][] = [
  ['of words in a row', '“I never refused to train”: a player answers', 'Carl Birch'],
  ['of words with others left out', 'Birch ‘is not for sale at any price’', 'Ada Ames'],
  ['of words that nobody says below', 'Birch “will never play for the town again”', null],
  ['of words out of order', 'Birch ‘at any price for sale is not today’', null],
  ['of one word', 'Inside the ‘perfect’ crime', null],
  ['of two words', 'The ‘Orrin Daily’ is sold', null],
  ['of words that stand far apart', 'Birch ‘I never refused to train for a day again’', null],
  ['of words in a row below others in order', '“Not for sale, today or at any price”: a row', 'Eva Crane'],
];

describe('a headline that quotes', () => {
  it.each(headlines)('finds its speaker: %s', (_name, headline, speaker) => {
    const text = readText(`${headline}\n\n${BODY}`);
    const whole = { ...text, language: 'en', published: null };
    const apart = { title: headline, text: BODY, blocks: splitBlocks(BODY), language: 'en', published: null };
    for (const article of [whole, apart]) {
      const first = understandArticle(article).find(({ form }) => form !== 'indirect');
      expect(headline).toContain(first?.text);
      expect(first?.speaker?.name ?? null).toBe(speaker);
    }
  });
});
