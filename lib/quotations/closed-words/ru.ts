/** Russian closed-class words. Russian has no articles; demonstratives stand among the determiners. */
import { type ClosedWords, wordSet } from './types.ts';

export const russianWords: ClosedWords = {
  determiners: wordSet(
    'этот эта это эти тот та те его её ее их свой своя наш наша несколько два две три каждый каждая',
  ),
  definite: wordSet('этот эта это эти тот та те'),
  prepositions: wordSet(
    'в во с со на до от о об по перед через для за под над у при без между во время согласно против из к ко после',
  ),
  conjunctions: wordSet('что когда если как потому хотя чтобы где пока'),
  coordinators: wordSet('и а или но да'),
  relatives: wordSet('который которая которое которые которого которой'),
  pronouns: new Map([
    ['он', 'male'],
    ['она', 'female'],
    ['они', 'plural'],
    ['я', 'first'],
    ['мы', 'first'],
  ]),
  auxiliaries: wordSet('был была было были быть будет есть может не ему ей им нам бы же'),
  passive: wordSet('был была было были'),
  agent: wordSet(''),
  complementizers: wordSet('что'),
  adverbs: wordSet('также тоже потом вчера сегодня завтра уже ещё еще затем далее позже теперь ранее'),
  verbs: wordSet('идёт пришёл приехал приехала вышел вышла стоит стоял стал стала имеет закрыл закрыла'),
  times: wordSet(
    `понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье января февраля марта апреля мая
     июня июля августа сентября октября ноября декабря`,
  ),
  inverts: true,
};
