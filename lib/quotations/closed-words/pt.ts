/** Portuguese closed-class words, of both shores. */
import { type ClosedWords, wordSet } from './types.ts';

export const portugueseWords: ClosedWords = {
  determiners: wordSet(
    `o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas aquele aquela vários
     várias alguns algumas outro outra outros outras dois duas três cada nenhum nenhuma`,
  ),
  definite: wordSet('o a os as este esta esse essa aquele aquela seu sua'),
  prepositions: wordSet(
    `ao aos à às de do da dos das em no na nos nas com por pelo pela pelos pelas para sobre sem entre até desde contra
     segundo após perante durante num numa nesta neste nessa nesse nestas nestes`,
  ),
  conjunctions: wordSet('que quando se como porque embora enquanto onde pois'),
  coordinators: wordSet('e ou mas nem'),
  relatives: wordSet('quem cujo cuja qual quais'),
  pronouns: new Map([
    ['ele', 'male'],
    ['ela', 'female'],
    ['eles', 'plural'],
    ['elas', 'plural'],
    ['eu', 'first'],
    ['nós', 'first'],
  ]),
  auxiliaries: wordSet(
    'tem têm tinha tinham há é são era eram foi foram ser sido está estão estava pode deve lhe lhes não já vai',
  ),
  passive: wordSet('é são era foi foram sido'),
  agent: wordSet('por pelo pela'),
  complementizers: wordSet('que'),
  adverbs: wordSet('também ainda ontem hoje amanhã depois então assim mais muito nunca sempre porém'),
  verbs: wordSet('vai vão vem veio fez faz deu chegou chega saiu sai ficou segue fechou abriu'),
  times: wordSet(
    `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio
     junho julho agosto setembro outubro novembro dezembro`,
  ),
  inverts: true,
};
