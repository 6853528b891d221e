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
    ['Rock-solid guarantees', 'en'],
    ['A de facto ban is no answer to the El Paso plan', 'en'],
    ['The coup d’état in the Côte d’Ivoire was a disaster', 'en'],
    ['We need the harbour open', 'en'],
    ['Absolutely ridiculous', 'en'],
    ['No man is above the law', 'en'],
    ['O’Hara wants to sail', 'en'],
    ['Ida Lund (D-Orrin)', 'en'],
    ['War on war', 'en'],
    ['War crimes', 'en'],
    ['De Blasio: no on de facto ban', 'en'],
    ['My ferry sails tomorrow', 'en'],
    ['Ten men come home', 'en'],
    ['Es war gut', 'de'],
    ['My kochamy port i nie sprzedamy', 'pl'],
    ['Die Lage ist ernst', 'de'],
    ['Der Transport ist in Gefahr', 'de'],
    ['La transition est un important instrument du gouvernement', 'fr'],
    ['Le plan est mort', 'fr'],
    ['La libertad de los animales es central', 'es'],
    ['El plan de la nación es total', 'es'],
    ['Non è la fine del mondo', 'it'],
    ['Een minister in de oppositie is geen ideaal', 'nl'],
    ['Situationen i hamnen är inte normal', 'sv'],
    ['O plano é uma piada total', 'pt'],
  ])('%s: %s', (text, language) => {
    expect(guessLanguage(splitWords(text).map(({ folded }) => folded))).toBe(language);
  });
});
