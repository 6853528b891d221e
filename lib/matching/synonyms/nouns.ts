/**
 * Nouns that an ordinary thesaurus gives for one another in one sense, each line a group; data (synonyms.ts).
 */

export const NOUNS = `accident crash
accusation allegation charge
action measure step
advantage benefit edge
adviser advisor aide
age era
agreement contract deal
alliance bloc coalition
alternative choice option
anger fury outrage rage
applicant candidate
argument quarrel row
assembly parliament
asset property
asylum refuge
author writer
award prize
ballot election vote
ban prohibition
base headquarters
battle combat fight struggle
beginning outset start
behavior behaviour conduct
belief conviction
bid offer
blast explosion
blame fault guilt
blow setback
body corpse
boss chief manager
boy lad
bravery courage
break pause
bribery corruption graft
brutality cruelty
building structure
burden load
cap ceiling limit
captive hostage
chair chairman chairperson chairwoman
chaos disorder turmoil
claim assertion
client customer
clinic hospital
coach manager trainer
colleague coworker
commission committee panel
comparison parallel
competition contest
complaint grievance
conference meeting summit
confrontation clash
consent permission approval
consequence effect outcome result
conspiracy plot
construction building
corporation company
couple pair
court tribunal
crime felony offence offense
crisis emergency
crop harvest
crowd mob throng
cure remedy
custom tradition
cut reduction
dawn daybreak
defeat loss
delegate envoy representative
delight joy pleasure
demonstration protest rally
department ministry
desire wish
destiny fate
detainee inmate prisoner
determination resolve
difficulty problem trouble
director manager
disease illness sickness
disgrace scandal shame
document file paper
doubt uncertainty
downturn recession slump
driver motorist
drug medication medicine
earnings income revenue
effect impact
electricity power
emotion feeling
employment job
event incident
evidence proof
example instance
expert specialist
eyewitness witness
family household
family relative
famine hunger starvation
fan supporter
farmer grower
fee charge
figure number
fine penalty punishment
football soccer
freedom liberty
freeway highway motorway
game match
gathering meeting
government administration cabinet
grief sorrow
guest visitor
gunman shooter
harbour harbor port
image photo photograph picture
immigrant migrant
insult slur
insurgent rebel
journalist reporter
judge magistrate
judgement judgment ruling verdict
killer murderer
lawmaker legislator politician
level rate
loan credit
luck fortune
mail post
maker manufacturer producer
marriage wedding
media press
misery suffering
missile rocket
moment instant
myth legend
newspaper paper
noise sound
nonsense rubbish
ocean sea
organisation organization body
owner proprietor
pain suffering
passenger traveller traveler
path route way
payment fee
personnel staff
phase stage
plan project proposal scheme
player footballer
plan programme program
post job position
pride dignity
proportion share
reaction response
rebellion revolt uprising
regulation rule
retaliation revenge vengeance
robbery theft
rock stone
safety security
schedule timetable
sign signal
soul spirit
speech address
squad team side
story tale
strike walkout
sum amount
surgery operation
task job
tax levy
tenant renter
test trial
vaccine jab
zone area`;
