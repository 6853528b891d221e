import { describe, expect, it } from 'vitest';
import { readText, splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

const BODY =
  'Ada Ames came. “He is not for sale today, not in May, not at any price,” Ames said. “I never refused to train,” Carl Birch wrote.';

/** Headlines over one text, with whom their words belong to. */
const headlines: [name: string, headline: string, speaker: string | null][] = [
  ['of words in a row', '“I never refused to train”: a player answers', 'Carl Birch'],
  ['of words with others left out', 'Birch ‘is not for sale at any price’', 'Ada Ames'],
  ['of words that nobody says below', 'Birch “will never play for the town again”', null],
  ['of a few words out of order', 'Birch ‘price is not’', null],
];

describe('a headline that quotes', () => {
  it.each(headlines)('finds its speaker: %s', (_name, headline, speaker) => {
    const text = readText(`${headline}\n\n${BODY}`);
    const whole = { ...text, language: 'en', published: null };
    const apart = { title: headline, text: BODY, blocks: splitBlocks(BODY), language: 'en', published: null };
    for (const article of [whole, apart]) {
      const first = understandArticle(article).find(({ form }) => form !== 'indirect');
      const quotes = first && headline.includes(first.text) && first.form !== 'scare';
      expect(quotes ? (first.speaker?.name ?? null) : null).toBe(speaker);
    }
  });
});
