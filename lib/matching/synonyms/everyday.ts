/**
 * Everyday words of news prose that editors and translators exchange freely, each line a group; data (synonyms.ts).
 */

export const EVERYDAY = `absolutely completely entirely fully totally wholly
abstain refrain
accomplish achieve attain reach
accord agreement deal pact treaty
acknowledge admit concede
additional extra further more
address tackle
adversary enemy foe
afraid frightened scared
aid assistance help support
aim goal objective purpose target
aim intend plan
aircraft airplane plane
all entire whole
allow let permit
ally friend
almost nearly
alter change modify
amount number
ancient old
answer reply respond response
apartment flat
appropriate suitable
approximately roughly
area region territory
arm weapon
armistice ceasefire truce
army military
arrive reach
ask demand request
assault attack strike
assist help
assurance guarantee
attempt effort try
attempt seek try
attorney lawyer
authority power
await wait
awful dreadful horrible terrible
baby infant
back support
bad poor terrible
ban bar forbid prohibit
bar exclude
barrier hurdle obstacle
begin commence launch start
believe feel reckon think
big enormous great huge large
blaze fire
block halt prevent stop
boat ship vessel
boost increase raise
border frontier
brave courageous
brook creek stream
build construct
business company firm
buy purchase
cab taxi
car vehicle
careful cautious
cash money
casualty victim
catastrophe disaster
cause reason
cease conclude end finish halt stop
certain confident sure
certain particular specific
certainly surely
challenging difficult hard tough
chance opportunity possibility prospect
chief head leader
chief main principal
child kid
choose pick select
cite mention
clarify explain
clear evident obvious
clever intelligent smart
close shut
coast shore
collect gather
college university
combat fight
commend praise
compel force
complete conclude finish
comprehend understand
conceal hide
concern worry
condemn denounce
condition term
conduct perform
confidence faith trust
conflict war
connection link
consider regard view
contain include
contemporary modern
continue proceed
conversation dialogue discussion talk
cops police
correct right
cost expense price
costly expensive
country nation state
create make produce
critical crucial essential vital
current present
currently now
cut lower reduce
dad father
damage harm hurt
danger risk threat
deadly fatal lethal
debate discuss
decide determine
decline decrease drop fall
decline refuse reject
defend protect
delay postpone
delighted glad happy pleased
demand insist require
demolish tear tore torn
demonstrate prove show
deny refuse reject
depend rely
destroy ruin wreck
detail particular
disappear vanish
disclose reveal
dismiss fire sack
dispatch send
dispute quarrel
divide split
division split
dock pier quay wharf
doctor physician
durable enduring lasting permanent
duty responsibility
dwelling home house
eager keen
earlier former previous
earn gain
easy simple
emphasise emphasize stress
employ use utilise
employee worker
enhance improve
enjoy like
enlarge expand widen
enormous huge massive vast
ensure guarantee secure
enter join
error mistake
evil wicked
exhausted tired weary
facility plant
factory mill plant
fair just
false untrue wrong
falsehood lie
fantastic great terrific wonderful
fast quick rapid swift
fellow guy man
field meadow pasture
fight struggle
film movie
final last
firearm gun
firm ironclad rocksolid solid unshakable watertight
firm robust solid strong
fix mend repair
foolish silly stupid
forecast predict
forest wood
frequently often
fresh new recent
funds money
gale storm
garbage rubbish trash
gas petrol
genuine real true
get obtain receive
gift present
give grant provide
globe world
govern rule
grateful thankful
grave serious
grow increase rise
happen occur
hate loathe
heavy severe
helpful useful
hire recruit
holiday vacation
home house
hope wish
human individual person
hurt injure wound
idea notion
ill sick
illegal unlawful
immediate instant
important major significant
incorrect wrong
inform tell
inhabitant resident
injury wound
inquiry investigation probe
instruct teach
issue matter problem question
jail prison
job work
journey trip
just merely only solely
keep maintain preserve retain
kill murder slay
kind sort type
labor work
lack shortage
land territory
largely mainly mostly
law legislation
lawful legal
little small
location place site spot
lorry truck
lot many much
maybe perhaps possibly
method way
mom mother mum
need require
negotiation talk
normal ordinary usual
notice observe see
odd strange weird
opinion view
opponent rival
outcome result
oversee supervise
part piece portion
party side
pavement sidewalk
pay salary wage
pledge promise vow
poll survey
position situation stance
powerful strong
prepared ready willing
pupil student
pursue seek
queue line
quit resign
rarely seldom
recall remember
reinforce strengthen
remain stay
remove withdraw
rescue save
rich wealthy
road street
sad unhappy
safe secure
say state
see watch
shock surprise
shop store
soldier troop
speak talk
topic subject theme
triumph victory win
use utilize
want wish
young youthful`;
