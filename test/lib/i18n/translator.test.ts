import { describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { languageTranslator } from '../../gallery/languages.ts';

describe('text', () => {
  it.each([
    ['en', 1, '1 article'],
    ['en', 0, '0 articles'],
    ['en', 12_345, '12,345 articles'],
    ['de', 12_345, '12.345 Artikel'],
    ['fr', 0, '0 article'],
    ['fr', 2, '2 articles'],
    ['uk', 1, '1 стаття'],
    ['uk', 3, '3 статті'],
    ['uk', 11, '11 статей'],
    ['uk', 21, '21 стаття'],
    ['uk', 25, '25 статей'],
  ])('%s counts %i', (language, n, words) => {
    expect(languageTranslator(language).text('articles', { n })).toBe(words);
  });

  it('puts values in as they are, and searches none of them', () => {
    const { text } = languageTranslator('en');
    expect(text('flag_replaced', { a: '{b} $1 $&', b: '{a}' })).toBe('“{b} $1 $&” for “{a}”, unmarked');
  });

  it('leaves what has no value, and gives the key where there are no words', () => {
    expect(languageTranslator('en').text('flag_speaker')).toBe('another speaker: {b}');
    expect(createTranslator(() => undefined).text('close')).toBe('close');
  });
});

describe('locale', () => {
  const stored = (language: string) => (key: string) => (key === 'language' ? language : undefined);
  it.each([
    ['en', 'en-GB', 'en-GB', '3 Mar 2025'],
    ['en', 'en-US', 'en-US', 'Mar 3, 2025'],
    // The browser fell back to English words: the date speaks English too.
    ['en', 'it', 'en', 'Mar 3, 2025'],
    ['de', 'de-AT', 'de-AT', '3. März 2025'],
    ['uk', 'uk', 'uk', '3 бер. 2025 р.'],
  ])('words in %s for a reader of %s: %s', (language, wanted, locale, day) => {
    const translator = createTranslator(stored(language), wanted);
    expect(translator.locale).toBe(locale);
    expect(translator.day('2025-03-03')).toBe(day);
  });

  it('has no day for what is no date', () => {
    expect(languageTranslator('en').day('soon')).toBeNull();
    expect(languageTranslator('en').day(null)).toBeNull();
  });
});

describe('a translator that is not asked', () => {
  it.each([
    'PluralRules',
    'NumberFormat',
    'ListFormat',
    'DateTimeFormat',
  ] as const)('makes no Intl.%s, which costs every page that is opened', (name) => {
    const made = vi.spyOn(Intl, name);
    const translator = languageTranslator('de');
    expect(made).not.toHaveBeenCalled();
    expect(translator.text('articles', { n: 2_000 }) + translator.percent(0.5)).toBe('2.000 Artikel50 %');
    made.mockRestore();
  });
});
