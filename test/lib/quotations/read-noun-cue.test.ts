/** Nouns of saying that lead up to quoted words, and such as do not. */
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

function speakersOf(text: string) {
  const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
  return understandArticle(article)
    .filter(({ form }) => form === 'direct')
    .map(({ speaker }) => speaker?.name ?? null);
}

const SAID = '“The mill stays where it is, and so do we.”';
const cases: [text: string, speaker: string | null][] = [
  [`Karl Vance heard it on Monday. Orme’s answer to Vance was short: ${SAID}`, 'Orme'],
  [`Maud Orme’s warning to the whole council was plain: ${SAID}`, 'Maud Orme'],
  [`Maud Orme’s verdict was short and bitter: ${SAID}`, 'Maud Orme'],
  [`Then it rained. There was this from Maud Orme: ${SAID}`, 'Maud Orme'],
  [`There was also a word from Maud Orme: ${SAID}`, 'Maud Orme'],
  [`There was a wall from the mill to Orme: ${SAID}`, null],
  [`The message to Vance was short: ${SAID}`, null],
];

describe('nouns of saying', () => {
  it.each(cases)('%s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));
});
