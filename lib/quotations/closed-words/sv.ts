/** Swedish closed-class words. */
import { type ClosedWords, wordSet } from './types.ts';

export const swedishWords: ClosedWords = {
  determiners: wordSet(
    'en ett den det de denna detta dessa sin sitt sina hans hennes deras vår vårt flera några två tre alla båda andra ingen',
  ),
  definite: wordSet('den det de denna detta dessa sin hans hennes deras'),
  prepositions: wordSet(
    'i på av till för från med om vid mot utan under över mellan sedan genom efter enligt före hos bakom bredvid ur',
  ),
  conjunctions: wordSet('att när om som eftersom medan fast innan så där varför då'),
  coordinators: wordSet('och eller men utan'),
  relatives: wordSet('vilken vilket vilka vars'),
  pronouns: new Map([
    ['han', 'male'],
    ['hon', 'female'],
    ['de', 'plural'],
    ['jag', 'first'],
    ['vi', 'first'],
  ]),
  auxiliaries: wordSet('är var varit blir blev har hade kan kunde ska skulle måste vill inte'),
  passive: wordSet('blev blir är'),
  agent: wordSet('av'),
  complementizers: wordSet('att'),
  adverbs: wordSet(
    'också sedan inte nu ännu redan igen vidare igår idag imorgon senare dessutom dock mycket mer här',
  ),
  verbs: wordSet('kom kommer gick går gjorde gör gav ger tog tar står stod ligger låg stannar'),
  times: wordSet(
    `måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen
     januari februari mars april maj juni juli augusti september oktober november december`,
  ),
  inverts: true,
};
