/**
 * Data about English words that the alignment knows: contractions, closed-class words that stand for each other,
 * synonyms, spellings, negation and modals. General words only; everything here is lower case with straight
 * apostrophes. In other languages the tables find nothing and do no harm.
 */

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

/**
 * Groups of which each word may stand for another. The first list is of function words, whose exchange is a matter
 * of style or of tense; the second of content words that editors and translators exchange freely.
 */
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

const SYNONYM_GROUPS = `accord agreement deal pact treaty
achieve accomplish attain reach
acknowledge admit concede
aid assistance help support
aim goal objective purpose target
allow let permit
almost nearly
answer reply respond response
area region territory
ask request demand
assault attack strike
assist help
assurance guarantee
attempt effort try
awful terrible horrible dreadful
back support
bad poor terrible
ban forbid prohibit bar
battlefield frontline
begin start commence launch
believe think feel reckon
big large great huge enormous
build construct
buy purchase
car vehicle
careful cautious
carry conduct
ceasefire truce
chance opportunity possibility prospect
change alter modify
child kid
choose pick select
citizen people
clear obvious evident
close shut
combat fight
complete finish conclude
completely totally entirely absolutely fully wholly
condition term
conflict war
consider regard view
continue proceed
control oversee
correct right
cost price expense
country nation state
crucial vital essential critical
damage harm hurt
danger risk threat
decide determine
decline drop fall decrease
divide division split share
particular specific certain
insist demand require
side party
accept admit incorporate
talk speak converse
address cover discuss tackle
refuse refusal refrain
go proceed
defend protect
delay postpone
deny reject refuse
deploy send dispatch station
destroy ruin wreck
detail particular
difficult hard tough challenging
discuss debate talk negotiate
discussion talk conversation negotiation dialogue meeting
dreadful terrible
earn gain
easy simple
employ use utilise
end stop cease halt finish conclude
enemy foe adversary
enormous huge massive vast
ensure guarantee secure
entire whole all
error mistake
evacuate leave
evil wicked
expand widen enlarge
explain clarify
extra additional further more
fair just
false untrue wrong
fast quick rapid swift
father dad
firm solid strong ironclad rocksolid robust
foolish stupid silly
force compel
forces troops soldiers army
former previous earlier
friend ally
frightened scared afraid
funds money
get obtain receive
give provide grant
glad happy pleased delighted
govern rule
grow increase rise
guy man fellow
happen occur
hate loathe
heavy severe
hide conceal
hope wish
horrible terrible
house home
idea notion
immediate instant
important significant major
impossible unachievable
improve better enhance strengthen
include contain
increase raise boost
inform tell
injure wound hurt
intelligent smart clever
intend plan aim want
invade attack
issue problem question matter
job work
keep maintain retain preserve
kill murder slay
kind sort type
label name
last final
lasting durable permanent enduring
law legislation
leader chief head
lie falsehood
like enjoy
little small
look see watch
lose forfeit
lot much many
main chief principal
make create produce
mention cite
minister secretary
modern contemporary
mom mother mum
need require must
new fresh recent
number amount
old ancient
only solely just merely
opinion view
ordinary normal usual
part portion piece
peace truce
perhaps maybe possibly
person individual human
place location spot site
police cops
poll survey
position situation stance
power authority
prove demonstrate show
provision clause
quarrel dispute
quit resign
reach arrive
ready prepared willing
real true genuine
reason cause
refuse decline reject
refrain abstain
remain stay
remember recall
remove withdraw
repair fix mend
reply answer
rich wealthy
safe secure
sad unhappy
say tell state
see notice observe
seek want
serious grave
sick ill
speak talk
stand tolerate
status position
stop prevent halt block
strange odd weird
strong powerful
struggle fight
sure certain confident
surprise shock
take accept
teach instruct
terrific great wonderful fantastic
totally entirely
trust faith confidence
try attempt seek
understand comprehend
use utilize
victim casualty
victory win triumph
wait await
weapon arm
wish want
work labor
world globe
worry concern
wrong incorrect
young youthful`;

/** Words that deny. Each counts as one denial. */
export const NEGATORS = new Set(
  'not no never none nobody nothing nowhere neither nor without cannot hardly nicht kein keine keinen nie niemals pas jamais aucun aucune'.split(
    ' ',
  ),
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
/** By word as listed; look up by stem with `synonymGroups`. */
export const SYNONYM_GROUP_OF = groupsOf(SYNONYM_GROUPS);

function groupsOf(table: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, line] of table.split('\n').entries()) {
    for (const word of line.split(' ')) groups.set(word, [...(groups.get(word) ?? []), number]);
  }
  return groups;
}

function pairs(words: string, value: string): [string, string][] {
  return words.split(' ').map((word) => [word, value]);
}
