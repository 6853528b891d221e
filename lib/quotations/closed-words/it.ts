/** Italian closed-class words. */
import { type ClosedWords, wordSet } from './types.ts';

export const italianWords: ClosedWords = {
  determiners: wordSet(
    `il lo la i gli le l’ l' un uno una un’ un' suo sua suoi sue loro questo questa questi queste quel quello quella
     quei quegli quelle alcuni alcune due tre ogni nessun nessuna altri altre`,
  ),
  definite: wordSet("il lo la i gli le l’ l' questo questa quel quello quella suo sua"),
  prepositions: wordSet(
    `a al allo alla ai agli alle all’ all' di del dello della dei degli delle dell’ dell' da dal dallo dalla dai dalle
     dall’ dall' in nel nello nella nei nelle nell’ nell' con su sul sullo sulla sui sulle sull’ sull' per tra fra verso
     secondo dopo prima durante contro senza presso d’ d'`,
  ),
  conjunctions: wordSet('che quando se come perché mentre dove poiché quindi'),
  coordinators: wordSet('e ed o ma né però'),
  relatives: wordSet('cui quale quali'),
  pronouns: new Map([
    ['lui', 'male'],
    ['egli', 'male'],
    ['lei', 'female'],
    ['loro', 'plural'],
    ['io', 'first'],
    ['noi', 'first'],
  ]),
  auxiliaries: wordSet(
    'ha hanno aveva avevano ho abbiamo è sono era erano fu furono essere stato stata può deve si ci ne gli le non',
  ),
  passive: wordSet('è era fu viene venne stato stata'),
  agent: wordSet('da dal dalla'),
  complementizers: wordSet('che'),
  adverbs: wordSet('anche poi inoltre ieri oggi domani già ancora infine così più molto mai sempre subito'),
  verbs: wordSet('va vanno viene fa fece arriva arrivò esce uscì resta rimane prende diede chiuse aprì'),
  times: wordSet(
    `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
     agosto settembre ottobre novembre dicembre`,
  ),
  inverts: true,
};
