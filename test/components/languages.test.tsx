// @vitest-environment jsdom
/** Every story in every language: no key instead of words, no place left empty, nothing in English. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageTranslator } from '../gallery/languages.ts';
import { STORIES } from '../gallery/stories.tsx';
import { renderIntoPage } from './render-into-page.ts';

const english = LANGUAGES.get('en')!;
/** Long enough to be no name and no word that two languages share. */
const SENTENCES = Object.entries(english).flatMap(([key, { message }]) =>
  message.length > 24 && !message.includes('{') && !key.startsWith('example_') ? [message] : [],
);

/** What is read and what is read aloud. */
function wordsOf(root: Element): string {
  const spoken = [...root.querySelectorAll('[aria-label], [title]')].flatMap((one) => [
    one.getAttribute('aria-label'),
    one.getAttribute('title'),
  ]);
  return [root.textContent, ...spoken].join('\n');
}

describe.each([...LANGUAGES.keys()])('%s', (language) => {
  it.each(STORIES.map((story) => [story.name, story] as const))('%s speaks it', (_, story) => {
    const words = wordsOf(renderIntoPage(story.show(), languageTranslator(language)));
    expect(words).not.toMatch(/\{\w+\}/);
    expect(words.match(/\b[a-z]+_[a-z_]+\b/g)).toBeNull();
    if (language !== 'en') expect(SENTENCES.filter((sentence) => words.includes(sentence))).toEqual([]);
  });
});
