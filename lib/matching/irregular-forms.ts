/**
 * English words whose forms a stemmer does not join: strong verbs, and plurals by another vowel; data, from general
 * knowledge. Without it "took" and "has taken" were strangers. A form that is another word too ("found", "left") is
 * taken for the verb's: that joins words which differ now and then, and the rest of the sentence decides.
 */

/** Each line: a word, and its forms. What is told by function words ("was", "did", "said") is not here. */
const FORMS = `arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lain lying
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spin spun
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
man men
woman women
child children
foot feet
tooth teeth
mouse mice
goose geese
life lives
wife wives
knife knives
leaf leaves
wolf wolves
half halves
thief thieves`;

const baseOf = new Map<string, string>();
const formsOf = new Map<string, readonly string[]>();
for (const line of FORMS.split('\n')) {
  const [base, ...forms] = line.split(' ') as [string, ...string[]];
  formsOf.set(base, forms);
  for (const form of forms) baseOf.set(form, base);
}

/** The word that a folded English word is an irregular form of, or that word itself. */
export function toBase(folded: string): string {
  return baseOf.get(folded) ?? folded;
}

/** A folded English word and its irregular forms. */
export function withForms(folded: string): readonly string[] {
  return [folded, ...(formsOf.get(folded) ?? [])];
}
