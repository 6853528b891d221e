import { expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { searchAddress } from '../../../lib/state/search-engines.ts';
import { rarestWords } from '../../../lib/text/rarest-words.ts';

const cases: [string, string[]][] = [
  [
    'We will bring the breakwater and the lighthouse of Sandholm to the people of this country',
    ['breakwater', 'lighthouse', 'Sandholm'],
  ],
  ['It is what it is', ['It', 'is', 'what']],
  ['', []],
];

it.each(cases)('%j is found by its rarest words, in their order', (text, wanted) => {
  const words = rarestWords(text, readBackground());
  expect(words.length).toBeLessThanOrEqual(7);
  expect(words.filter((word) => wanted.includes(word))).toEqual(wanted);
});

it('a search holds no more than words', () => {
  expect(searchAddress('duckduckgo', ['“a&b', 'c#d'])).toBe(
    'https://duckduckgo.com/?q=%E2%80%9Ca%26b%20c%23d',
  );
  expect(searchAddress('gone' as never, ['a'])).toBe('https://duckduckgo.com/?q=a');
});
