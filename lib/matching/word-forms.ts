/**
 * Data about English words that the alignment knows: contractions, closed-class words that stand for each other,
 * negation and modals. General words only; everything here is lower case with straight
 * apostrophes. Other languages have their own denials, modals and days (closed-words/).
 */
import { foldWord } from '../text/words.ts';

/** Whole words that unfold into others. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cannot: ['can', 'not'],
    "can't": ['can', 'not'],
    "won't": ['will', 'not'],
    "shan't": ['shall', 'not'],
    "ain't": ['is', 'not'],
    "let's": ['let', 'us'],
    "y'all": ['you', 'all'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['got', 'to'],
    dunno: ['do', 'not', 'know'],
    "'em": ['them'],
    ft: ['fort'],
    mt: ['mount'],
    gov: ['governor'],
    sen: ['senator'],
    'u.s': ['united', 'states'],
    'u.s.': ['united', 'states'],
    'u.s.a.': ['united', 'states'],
    'u.k.': ['united', 'kingdom'],
    'u.n.': ['united', 'nations'],
    'e.u.': ['european', 'union'],
    usa: ['united', 'states'],
    uk: ['united', 'kingdom'],
    eu: ['european', 'union'],
  }),
);

/** Initialisms that are other words in lower case ("us"). */
export const CAPITAL_INITIALISMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ US: ['united', 'states'], UN: ['united', 'nations'] }),
);

/** Endings after an apostrophe that are words of their own. */
export const CLITICS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ll: 'will', ve: 'have', re: 'are', m: 'am', d: 'would' }),
);

/** Words after which 's is "is" or "has", elsewhere it is a possessive. */
export const BEFORE_IS = new Set(
  'it he she that this there here what who where how when everybody everyone everything nobody nothing one somebody someone something'.split(
    ' ',
  ),
);

/** Function words of which each may stand for another of its line: a matter of style or of tense. */
const FUNCTION_GROUPS = `a an the
this that these those
is are am was were be been being 's
has have had having
do does did doing
will would shall
can could
may might
who which that whom
of in on at for to with by from into upon
and or but
he she they it him her them
his her their its
i we me us
my our
if whether
so very really quite truly
until till
through via
also too
while whilst`;

/** Words that deny. Each counts as one denial. */
export const NEGATORS = new Set(
  'not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely unless false untrue'.split(
    ' ',
  ),
);
/** "not only", "not just": these deny nothing. */
export const BEFORE_DENIAL = new Set(['only', 'just', 'merely', 'simply', 'least']);
/** Words for days that have no capital. */
export const ENGLISH_DAYS = new Set(
  `today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april
   june july august september october november december`.split(/\s+/),
);
/** Amounts and orders that are no numbers, by what they say; of two that differ one is another number. */
export const ENGLISH_QUANTITIES = `order1: first
order3: third
order4: fourth
order5: fifth
order6: sixth
order7: seventh
order8: eighth
order9: ninth
order10: tenth
last: last
half: half halve halves halved halving
quarter: quarter
dozen: dozen
dozens: dozens
hundreds: hundreds
thousands: thousands
millions: millions
billions: billions
euro: euro euros
dollar: dollar dollars
pound: pounds
once: once
twice: twice double doubles doubled doubling twofold
thrice: thrice triple triples tripled tripling treble trebles trebled trebling threefold
fourfold: fourfold quadruple quadruples quadrupled quadrupling`;
/** What stands before a figure and says to which side of it the amount lies. */
export const BOUNDS: ReadonlyMap<string, string> = new Map([
  ...pairs('more over above beyond exceeding least', 'above'),
  ...pairs('fewer less under below nearly almost most', 'below'),
]);
/** How languages write %. */
export const PERCENT_WORDS = new Set(
  'prozent procent procenta procentow pourcent процент процента процентов відсоток відсотки відсотка відсотків'
    .split(' ')
    .map(foldWord),
);
/** Prefixes by which a word denies its base: impossible, unable, irrelevant, dishonest. */
export const NEGATIVE_PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non'];
/** Verbs over which a "not" may move without changing sense: "I don't think he will", "I think he won't". */
export const NEG_RAISING = new Set(
  'think believe expect suppose want seem appear plan intend imagine guess feel'.split(' '),
);

/** Modals by what they claim; words of one set are forms of each other. */
export const MODALS: ReadonlyMap<string, string> = new Map([
  ...pairs('must', 'must'),
  ...pairs('may might', 'may'),
  ...pairs('will shall', 'will'),
  ...pairs('would', 'would'),
  ...pairs('can', 'can'),
  ...pairs('could', 'could'),
  ...pairs('should ought', 'should'),
]);
/** Words that say how sure a claim is, without a modal; of one kind those that may stand for each other. */
export const CERTAINTY: ReadonlyMap<string, string> = new Map([
  ...pairs('possible possibly perhaps maybe conceivable conceivably', 'possible'),
  ...pairs('likely probable probably presumably', 'likely'),
  ...pairs(
    'certain certainly definite definitely surely undoubtedly doubtless inevitable inevitably',
    'certain',
  ),
]);
/** What a modal becomes when speech is reported in the past. */
export const BACKSHIFTED: ReadonlyMap<string, string> = new Map([
  ['will', 'would'],
  ['can', 'could'],
  ['may', 'may'],
]);

export const PRONOUNS = new Set(
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those who whom which'.split(
    ' ',
  ),
);

/** Function words: they neither start nor hold together a likeness on their own. */
export const STOP_WORDS = new Set([
  ...FUNCTION_GROUPS.split(/\s+/),
  ...PRONOUNS,
  ...'as about there here then than what when where how just well now not no one all any some more most up out over get got go going know say said us if'.split(
    ' ',
  ),
]);

export const FUNCTION_GROUP_OF = groupsOf(FUNCTION_GROUPS);

/** Word → numbers of the lines that hold it. */
export function groupsOf(table: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, line] of table.split('\n').entries()) {
    for (const word of line.split(' ')) groups.set(word, [...(groups.get(word) ?? []), number]);
  }
  return groups;
}

function pairs(words: string, value: string): [string, string][] {
  return words.split(' ').map((word) => [word, value]);
}
