/** What went wrong is said in each language; what has no code, in the words of whoever found out. */
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../lib/corpus/corpus-error.ts';
import { errorWords } from '../../../lib/i18n/error-words.ts';
import { asError, CodedError, ERROR_CODES, failure, tellError } from '../../../lib/result.ts';
import { LANGUAGES, languageTranslator } from '../../gallery/languages.ts';

const english = languageTranslator('en');

describe.each([...LANGUAGES.keys()])('%s', (language) => {
  const t = languageTranslator(language);

  it.each(ERROR_CODES)('has words for %s', (code) => {
    const words = errorWords(t, new CodedError(code, 'for developers'));
    expect(words).toMatch(/\p{L}.*\.$/u);
    expect(words).not.toBe('for developers');
    if (language !== 'en') expect(words).not.toBe(errorWords(english, new CodedError(code, '')));
  });

  it('leaves what is unknown as it was found', () => {
    expect(errorWords(t, new Error('A tyre burst.'))).toBe('A tyre burst.');
    expect(errorWords(t, 'A tyre burst.')).toBe('A tyre burst.');
  });
});

describe('an error that crosses contexts', () => {
  it('keeps its code, as data and as an error again', () => {
    const crossed = JSON.parse(JSON.stringify(failure(new CorpusError('full', 'No space.'))));
    expect(crossed).toEqual({ ok: false, error: 'No space.', code: 'no_space' });
    expect(asError(crossed)).toMatchObject({ code: 'no_space', message: 'No space.' });
    expect(tellError(new CorpusError('newer', 'Newer.'))).toEqual({ error: 'Newer.', code: 'newer' });
  });

  it.each([
    ['a code of another kind', Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['a number', new DOMException('x', 'QuotaExceededError')],
    ['none', new Error('x')],
    ['no error', 'x'],
  ])('has no code where that is %s', (_, error) => {
    expect(failure(error)).toEqual({ ok: false, error: 'x' });
  });
});
