/** Ukrainian closed-class words. Ukrainian has no articles; demonstratives stand among the determiners. */
import { type ClosedWords, wordSet } from './types.ts';

export const ukrainianWords: ClosedWords = {
  determiners: wordSet(
    'цей ця це ці той та те ті його її їх їхній свій своя наш наша кілька два дві три кожен кожна',
  ),
  definite: wordSet('цей ця це ці той ті'),
  prepositions: wordSet(
    'в у з із зі на до від о об по перед через для за під над при без між згідно проти до після під час',
  ),
  conjunctions: wordSet('що коли якщо як бо хоча щоб де поки тому'),
  coordinators: wordSet('і й та або але чи'),
  relatives: wordSet('який яка яке які якого якої'),
  pronouns: new Map([
    ['він', 'male'],
    ['вона', 'female'],
    ['вони', 'plural'],
    ['я', 'first'],
    ['ми', 'first'],
  ]),
  auxiliaries: wordSet('був була було були бути буде є може не йому їй їм нам би ж'),
  passive: wordSet('був була було були'),
  agent: wordSet(''),
  complementizers: wordSet('що'),
  adverbs: wordSet('також теж потім вчора учора сьогодні завтра вже ще далі пізніше тепер раніше'),
  verbs: wordSet('йде прийшов приїхав приїхала вийшов вийшла стоїть стояв став стала має зачинив зачинила'),
  times: wordSet(
    `понеділок вівторок середа середу четвер п’ятниця п’ятницю субота суботу неділя неділю січня лютого березня квітня
     травня червня липня серпня вересня жовтня листопада грудня`,
  ),
  inverts: true,
};
