/** Spanish closed-class words. */
import { type ClosedWords, wordSet } from './types.ts';

export const spanishWords: ClosedWords = {
  determiners: wordSet(
    `el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella varios varias
     algunos algunas otro otra otros otras dos tres cada ningún ninguna`,
  ),
  definite: wordSet('el la los las este esta estos estas ese esa su sus'),
  prepositions: wordSet(
    `a al de del en con por para sobre sin entre hacia hasta desde contra según tras ante bajo durante mediante`,
  ),
  conjunctions: wordSet('que cuando si como porque aunque mientras donde pues'),
  coordinators: wordSet('y e o u pero sino ni'),
  relatives: wordSet('quien quienes cual cuales cuyo cuya'),
  pronouns: new Map([
    ['él', 'male'],
    ['ella', 'female'],
    ['ellos', 'plural'],
    ['ellas', 'plural'],
    ['yo', 'first'],
    ['nosotros', 'first'],
  ]),
  auxiliaries: wordSet(
    'ha han había habían he hemos es son era eran fue fueron ser sido está están estaba puede debe se le les lo nos no',
  ),
  passive: wordSet('es son era fue fueron sido'),
  agent: wordSet('por'),
  complementizers: wordSet('que'),
  adverbs: wordSet(
    'también además ayer hoy mañana ya luego después entonces asimismo así todavía aún más muy nunca siempre',
  ),
  verbs: wordSet(
    'va van viene tiene tuvo hizo hace dio llegó llega salió sale quedó sigue siguió abrió cerró',
  ),
  times: wordSet(
    `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
     septiembre octubre noviembre diciembre`,
  ),
  inverts: true,
};
