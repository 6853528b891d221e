import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

function said(text: string) {
  const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
  return understandArticle(article).filter(({ form }) => form === 'direct' || form === 'mixed');
}

/** Whom the pronoun behind the last passage means. */
const pronouns: [name: string, text: string, speaker: string | null][] = [
  [
    'the subject of the sentence before, not another who spoke',
    'Druvis Kalk said the walls would hold. Emrin Sole shook with cold. “It is late,” she said.',
    'Emrin Sole',
  ],
  [
    'nobody whose own clause says his',
    'Druvis Kalk said his council would wait. Emrin Sole disagreed. “Never,” she said.',
    'Emrin Sole',
  ],
  [
    'nobody at all where only he is named',
    'Druvis Kalk said his council would wait. “It is late,” she said.',
    null,
  ],
  ['nobody of the other gender by first name', '“And now?” Dagny Sole asked. “We swim,” he said.', null],
  ['a first name with its accents', '“And now?” Sinéad Sole asked. “We swim,” he said.', null],
  [
    'her as an object says nothing of the subject',
    'Druvis Kalk thanked her. “It is late,” he said.',
    'Druvis Kalk',
  ],
];

describe('Discourse', () => {
  it.each(pronouns)('means %s', (_name, text, speaker) => {
    expect(said(text).at(-1)?.speaker?.name ?? null).toBe(speaker);
  });

  it('is less sure where nothing but the pronoun tells the gender', () => {
    const [known] = said('Ingrid Sole came. “It is late,” she said.');
    const [guessed] = said('Emrin Sole came. “It is late,” she said.');
    expect(guessed!.speakerConfidence).toBeLessThan(known!.speakerConfidence!);
  });
});
