/** Polish closed-class words. Polish has no articles; demonstratives stand among the determiners. */
import { type ClosedWords, wordSet } from './types.ts';

export const polishWords: ClosedWords = {
  determiners: wordSet(
    'ten ta to ci te tego tej tych jego jej ich swój swoja kilku kilka dwa dwie trzy każdy każda',
  ),
  definite: wordSet('ten ta to ci te'),
  prepositions: wordSet(
    'w we z ze na do od o po przed przez dla za pod nad u przy bez między podczas według wobec oprócz ku',
  ),
  conjunctions: wordSet('że gdy kiedy jeśli jak bo ponieważ choć żeby aby gdzie więc'),
  coordinators: wordSet('i a oraz lub albo ale lecz'),
  relatives: wordSet('który która które którzy którego której'),
  pronouns: new Map([
    ['on', 'male'],
    ['ona', 'female'],
    ['oni', 'plural'],
    ['one', 'plural'],
    ['ja', 'first'],
    ['my', 'first'],
  ]),
  auxiliaries: wordSet('jest są był była było byli być będzie ma mają może się nie mu jej im nam'),
  passive: wordSet('został została zostało jest był była'),
  agent: wordSet('przez'),
  complementizers: wordSet('że'),
  adverbs: wordSet(
    'także też również potem wczoraj dziś dzisiaj jutro już jeszcze następnie dalej później teraz',
  ),
  verbs: wordSet('idzie szedł przyszedł przyszła wyszedł wyszła stoi stał zamknęła zamknął ma miał miała'),
  times: wordSet(
    `poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja
     czerwca lipca sierpnia września października listopada grudnia`,
  ),
  inverts: true,
};
