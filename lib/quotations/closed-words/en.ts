/** English closed-class words and frequent verbs. */
import { type ClosedWords, wordSet } from './types.ts';

export const englishWords: ClosedWords = {
  determiners: wordSet(
    `the a an his her its their our my your this that these those some many several two three four five six seven
     eight nine ten dozens hundreds most both other another any each every few more one no all such`,
  ),
  definite: wordSet('the this that his her its their these those'),
  prepositions: wordSet(
    `of for in at from with on to by about under over after before during against between among through into
     within near outside inside around across behind toward towards without despite via per like amid upon aboard
     ahead alongside regarding following including concerning off since until`,
  ),
  conjunctions: wordSet(
    `because while when if as although though since until unless whereas before after once than whether where why
     how so`,
  ),
  questions: wordSet('whether if how why what which who where'),
  coordinators: wordSet('and or but yet nor'),
  relatives: wordSet('who which that whom whose'),
  pronouns: new Map([
    ['he', 'male'],
    ['she', 'female'],
    ['they', 'plural'],
    ['i', 'first'],
    ['we', 'first'],
    ['it', 'neuter'],
    ['you', 'first'],
  ]),
  indefinites: wordSet(
    `nobody somebody anybody everybody no-one someone anyone everyone nothing something anything everything what
     there here none please yes well ok okay oh i’ve i've i’m i'm i’d i'd i’ll i'll you’ve you've you’re you're you’d you'd
     you’ll you'll we’ve we've we’re we're we’d we'd we’ll we'll they’ve they've they’re they're they’d they'd he’d he'd
     she’d she'd he’ll he'll she’ll she'll it’ll it'll it’d it'd`,
  ),
  possessives: new Map([
    ['his', 'male'],
    ['her', 'female'],
    ['their', 'plural'],
  ]),
  auxiliaries: wordSet(
    `is was are were be been being am has had have having do does did will would can could may might shall should
     must 's ’s 'd ’d 'll ’ll 've ’ve 're ’re to won’t didn’t doesn’t don’t hasn’t hadn’t wouldn’t couldn’t isn’t wasn’t
     won't didn't doesn't don't hasn't hadn't wouldn't couldn't isn't wasn't cannot can’t can't`,
  ),
  passive: wordSet('is was are were be been being am get gets got'),
  agent: wordSet('by'),
  complementizers: wordSet('that'),
  adverbs: wordSet(
    `also later then not never once again still now just even only further already previously since often
     reportedly himself herself themselves itself always ever soon earlier today yesterday first twice both all
     back instead thus so too well simply at least long much more subsequently afterwards afterward thereafter
     however meanwhile though therefore nevertheless nonetheless moreover furthermore likewise rather quite very almost perhaps maybe sometimes seldom rarely yet`,
  ),
  verbs: wordSet(
    `met made took went gave came got left kept held led became ran stood lost won paid sent brought built drew drove
     broke chose fell grew hit put set let cut sat rose wore met struck threw flew hung forgot forgave ate drank
     bought caught fought slept spent swept dealt meant kept bid beat bore blew dug froze hid laid lay rode shook shot
     shut sold slid spun split spread stole stuck swung took tore woke withdrew overcame underwent began makes takes
     goes gives comes gets leaves keeps holds leads runs stands wins pays sends brings puts sets lets seems
     appears remains becomes wants plans faces uses offers hopes believes thinks knows works lives plays looks moves
     turns starts stops tries`,
  ),
  times: wordSet(
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
     september october november december tue wed thu fri feb apr jul aug sep sept oct nov dec
     morning afternoon evening night today yesterday tomorrow week month year noon midnight`,
  ),
  inverts: true,
};
