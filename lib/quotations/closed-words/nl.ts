/** Dutch closed-class words. */
import { type ClosedWords, wordSet } from './types.ts';

export const dutchWords: ClosedWords = {
  determiners: wordSet(
    `de het een zijn haar hun mijn ons onze deze dit die dat veel enkele meerdere twee drie alle beide andere geen`,
  ),
  definite: wordSet('de het deze dit die dat zijn haar hun'),
  prepositions: wordSet(
    `in op aan bij met van voor naar uit door tegen zonder om over onder tussen sinds tijdens volgens tot na achter
     naast te`,
  ),
  conjunctions: wordSet('dat of als toen terwijl omdat hoewel nadat voordat zodat zoals waar waarom want'),
  coordinators: wordSet('en of maar'),
  relatives: wordSet('wie waarvan wiens'),
  pronouns: new Map([
    ['hij', 'male'],
    ['zij', 'female'],
    ['ze', 'female'],
    ['ik', 'first'],
    ['wij', 'first'],
    ['we', 'first'],
  ]),
  auxiliaries: wordSet(
    'is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon moet moeten zal zullen zou mag wil er',
  ),
  passive: wordSet('wordt werd worden werden'),
  agent: wordSet('door'),
  complementizers: wordSet('dat'),
  adverbs: wordSet(
    'ook dan niet nu nog al weer verder gisteren vandaag morgen later eerder bovendien echter zo zeer meer daar hier',
  ),
  verbs: wordSet('kwam komt ging gaat maakte maakt gaf geeft nam neemt staat stond ligt lag blijft bleef'),
  times: wordSet(
    `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
     september oktober november december uur`,
  ),
  inverts: true,
};
