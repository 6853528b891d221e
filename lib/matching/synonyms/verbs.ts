/**
 * Verbs that an ordinary thesaurus gives for one another in one sense, each line a group; data (synonyms.ts).
 */

export const VERBS = `abandon desert forsake
abolish eliminate scrap
accelerate hasten quicken
adapt adjust
advise counsel recommend
affect influence
agree concur consent
alarm frighten scare terrify
amend revise
anger enrage infuriate
announce declare proclaim
anticipate expect
appear emerge surface
appear seem
appoint nominate
appreciate value
approve endorse
argue assert claim contend insist maintain
arrange organise organize
arrest detain
assess evaluate
assume presume suppose
avoid evade shun
beat defeat
beg implore plead
bet gamble wager
breach break violate
bully harass
call phone ring telephone
cancel scrap
capture grab seize
carry transport
characterise characterize depict describe portray
cheat deceive fool mislead trick
check examine inspect
climb rise soar
collaborate cooperate
collapse crumble
combine merge unite
comfort console
comment remark
communicate convey
compensate reimburse
complain grumble
comply obey
concentrate focus
confess admit
confirm verify
confront face
contribute donate
control dominate
convert transform
convince persuade
cope manage
crash collide
criticise criticize slam
crush smash
curb limit restrict restrain
deal handle
dedicate devote
delete erase
deliver provide supply
demonstrate protest
deport expel
deserve merit
deteriorate worsen
develop evolve
die perish
differ vary
diminish lessen reduce
discover find
disregard ignore neglect
disrupt interrupt
drag haul pull
dread fear
ease loosen relax
educate teach
eject expel oust
embarrass humiliate
encourage urge
endanger imperil jeopardise jeopardize threaten
endure suffer withstand
enforce impose
erect build
escape flee
establish found create
estimate reckon
evaluate judge
exaggerate overstate
examine study
exceed surpass
exchange swap trade
exclude omit
excuse forgive pardon
experience undergo
expose reveal uncover
express voice
extend lengthen prolong
finance fund
fine penalise penalize punish
flood inundate
fool trick
free liberate release
fulfil fulfill honour honor
greet welcome
guard protect
guide lead steer
halt suspend
hamper hinder impede obstruct
hike raise
hit strike
hunt search
hurry rush
imitate copy
indicate suggest
insult offend
interfere intervene meddle
introduce launch
invite ask
joke jest
jump leap
justify warrant
know realise realize
lament regret
leave depart
lend loan
levy impose
lift raise
loot plunder
lure tempt
mock ridicule
move relocate shift
name call
negotiate bargain
object oppose
offer propose
operate run
order command instruct
overcome conquer
overturn reverse
own possess
participate join
press push
print publish
profit benefit
propose suggest
provoke spark trigger
publish release
push shove
put place set
quell suppress
query question
rebuild reconstruct restore
recognise recognize acknowledge
recover recuperate
reiterate repeat restate
rent lease
replace substitute
resolve settle solve
respond react
restart resume
retreat withdraw
rob steal
ruin spoil
scream shout yell
separate split
shake rattle
spend waste squander
surrender yield capitulate
take accept
test try
tighten toughen
tolerate bear
train coach
undermine weaken
warn caution
weep cry`;
