import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../lib/text/guess-language.ts';
import { splitWords } from '../../../lib/text/words.ts';

describe('guessLanguage', () => {
  it.each([
    ['The ferry will not sail before spring', 'en'],
    ['ironclad guarantee', 'en'],
    ['Wir werden die Fähre nicht verkaufen', 'de'],
    ['Nous ne vendrons pas le bac', 'fr'],
    ['L’usine n’est plus à vendre', 'fr'],
    ['No vamos a vender el transbordador', 'es'],
    ['Non venderemo il traghetto', 'it'],
    ['Não vamos vender a balsa', 'pt'],
    ['We gaan de veerboot niet verkopen', 'nl'],
    ['Vi ska inte sälja färjan', 'sv'],
    ['Nie sprzedamy promu', 'pl'],
    ['Мы не продадим паром', 'ru'],
    ['Ми не продамо пором', 'uk'],
    ['渡し船を売るつもりはない', 'ja'],
    ['我们不会卖掉渡轮', 'zh'],
    ['', 'en'],
  ])('%s: %s', (text, language) => {
    expect(guessLanguage(splitWords(text).map(({ folded }) => folded))).toBe(language);
  });
});
