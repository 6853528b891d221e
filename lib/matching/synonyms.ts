/**
 * Content words that editors and translators exchange freely, English, each line a group; data. A word may stand in
 * several lines, since it has several senses: that joins words which differ now and then, and the rest of the sentence
 * decides. In other languages the table finds nothing and does no harm.
 */
import { stemWord } from '../text/words.ts';
import { groupsOf } from './word-forms.ts';

const SYNONYMS = `absolutely completely entirely fully totally wholly
abstain refrain
accept admit incorporate
accept take
accomplish achieve attain reach
accord agreement deal pact treaty
acknowledge admit concede
additional extra further more
address cover discuss tackle
adversary enemy foe
afraid frightened scared
aid assistance help support
aim goal objective purpose target
aim intend plan want
all entire whole
allow let permit
ally friend
almost nearly
alter change modify
amount number
ancient old
answer reply respond response
area region territory
arm weapon
army forces soldiers troops
arrive reach
ask demand request
assault attack strike
assist help
assurance guarantee
attack invade
attempt effort try
attempt seek try
authority power
await wait
awful dreadful horrible terrible
back support
bad poor terrible
ban bar forbid prohibit
battlefield frontline
begin commence launch start
believe feel reckon think
better enhance improve strengthen
big enormous great huge large
block halt prevent stop
boost increase raise
build construct
buy purchase
car vehicle
careful cautious
carry conduct
casualty victim
cause reason
cease conclude end finish halt stop
ceasefire truce
certain confident sure
certain particular specific
challenging difficult hard tough
chance opportunity possibility prospect
chief head leader
chief main principal
child kid
choose pick select
cite mention
citizen people
clarify explain
clause provision
clear evident obvious
clever intelligent smart
close shut
combat fight
compel force
complete conclude finish
comprehend understand
conceal hide
concern worry
condition term
confidence faith trust
conflict war
consider regard view
contain include
contemporary modern
continue proceed
control oversee
conversation dialogue discussion meeting negotiation talk
converse speak talk
cops police
correct right
cost expense price
country nation state
create make produce
critical crucial essential vital
dad father
damage harm hurt
danger risk threat
debate discuss negotiate talk
decide determine
decline decrease drop fall
decline refuse reject
defend protect
delay postpone
delighted glad happy pleased
demand insist require
demonstrate prove show
deny refuse reject
deploy dispatch send station
destroy ruin wreck
detail particular
dispute quarrel
divide division share split
durable enduring lasting permanent
earlier former previous
earn gain
easy simple
employ use utilise
enjoy like
enlarge expand widen
enormous huge massive vast
ensure guarantee secure
error mistake
evacuate leave
evil wicked
fair just
false untrue wrong
falsehood lie
fantastic great terrific wonderful
fast quick rapid swift
fellow guy man
fight struggle
final last
firm ironclad robust rocksolid solid strong
fix mend repair
foolish silly stupid
forfeit lose
fresh new recent
funds money
genuine real true
get obtain receive
give grant provide
globe world
go proceed
govern rule
grave serious
grow increase rise
happen occur
hate loathe
heavy severe
home house
hope wish
human individual person
hurt injure wound
idea notion
ill sick
immediate instant
important major significant
impossible unachievable
incorrect wrong
inform tell
instruct teach
issue matter problem question
job work
just merely only solely
keep maintain preserve retain
kill murder slay
kind sort type
label name
labor work
law legislation
little small
location place site spot
look see watch
lot many much
maybe perhaps possibly
minister secretary
mom mother mum
must need require
normal ordinary usual
notice observe see
odd strange weird
opinion view
part piece portion
party side
peace truce
poll survey
position situation stance
position status
powerful strong
prepared ready willing
quit resign
recall remember
refrain refusal refuse
remain stay
remove withdraw
rich wealthy
sad unhappy
safe secure
say state tell
seek want
shock surprise
stand tolerate
triumph victory win
use utilize
want wish
young youthful`;

/** Stem → numbers of the groups that hold a word of it. */
export const SYNONYMS_BY_STEM: ReadonlyMap<string, readonly number[]> = byStem(groupsOf(SYNONYMS));

function byStem(groups: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const stems = new Map<string, readonly number[]>();
  for (const [word, numbers] of groups) {
    const stem = stemWord(word);
    stems.set(stem, [...new Set([...(stems.get(stem) ?? []), ...numbers])]);
  }
  return stems;
}
