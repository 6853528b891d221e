/** French closed-class words. */
import { type ClosedWords, wordSet } from './types.ts';

export const frenchWords: ClosedWords = {
  determiners: wordSet(
    `le la les un une des du l’ l' son sa ses leur leurs notre nos ce cet cette ces plusieurs deux trois quelques
     certains certaines chaque aucun aucune d’autres`,
  ),
  definite: wordSet("le la les l’ l' ce cet cette son sa ses leur"),
  prepositions: wordSet(
    `de d’ d' à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après devant
     derrière selon lors malgré dès jusqu’à`,
  ),
  conjunctions: wordSet('que qu’ quand lorsque si comme puisque parce tandis alors où pourquoi comment'),
  coordinators: wordSet('et ou mais ni car donc or'),
  relatives: wordSet('qui dont lequel laquelle'),
  pronouns: new Map([
    ['il', 'male'],
    ['elle', 'female'],
    ['ils', 'plural'],
    ['elles', 'plural'],
    ['je', 'first'],
    ['nous', 'first'],
    ['on', 'neuter'],
  ]),
  auxiliaries: wordSet(
    'est sont était étaient sera seront a ont avait avaient aura peut peuvent pouvait doit doivent devait fait a-t-il a-t-elle ont-ils ne n’ se s’',
  ),
  passive: wordSet('est sont était étaient été'),
  agent: wordSet('par'),
  complementizers: wordSet('que qu’'),
  adverbs: wordSet(
    'aussi encore toujours déjà ensuite puis pas plus très également notamment hier aujourd’hui jamais souvent bien ainsi alors cependant toutefois',
  ),
  verbs: wordSet('va vont vient viennent prend prit met mit reste tient rencontre rencontré'),
  times: wordSet(
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
     octobre novembre décembre matin soir semaine mois`,
  ),
  inverts: true,
};
