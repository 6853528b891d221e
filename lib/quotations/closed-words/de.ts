/** German closed-class words. Nouns are capitalised in German, so common ones before names are listed among times. */
import { type ClosedWords, wordSet } from './types.ts';

export const germanWords: ClosedWords = {
  determiners: wordSet(
    `der die das dem den des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem
     ihrer dieser diese dieses diesem diesen kein keine viele einige mehrere zwei drei alle beide andere`,
  ),
  definite: wordSet('der die das dem den des dieser diese dieses sein seine ihr ihre'),
  prepositions: wordSet(
    `in an auf aus bei mit nach von vor zu zum zur im am vom beim durch für gegen ohne um über unter zwischen seit
     während wegen trotz gegenüber laut bis neben hinter`,
  ),
  conjunctions: wordSet('weil dass ob wenn als während obwohl nachdem bevor damit sodass da wie warum denn'),
  coordinators: wordSet('und oder aber sondern doch'),
  relatives: wordSet('welcher welche welches'),
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
    ['es', 'neuter'],
    ['ich', 'first'],
    ['wir', 'first'],
    ['man', 'neuter'],
  ]),
  auxiliaries: wordSet(
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte könnte muss müssen soll sollte darf will sei seien habe hätte würde zu',
  ),
  passive: wordSet('wird wurde werden wurden'),
  agent: wordSet('von'),
  complementizers: wordSet('dass'),
  adverbs: wordSet(
    'auch dann nicht nun noch nur schon bereits wieder weiter zudem außerdem dabei dazu heute gestern jedoch allerdings so später zuvor sehr mehr damals dort hier hinzu mit zugleich gleichzeitig ferner weiterhin schließlich zunächst anschließend daraufhin erneut dennoch trotzdem deshalb ebenso derweil unterdessen indes',
  ),
  verbs: wordSet(
    'kam kommt ging geht machte macht gab gibt nahm nimmt steht stand liegt lag bleibt blieb traf trifft',
  ),
  times: wordSet(
    `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
     september oktober november dezember uhr woche monat jahr abend morgen vormittag nachmittag`,
  ),
  inverts: true,
};
