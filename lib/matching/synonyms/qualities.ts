/**
 * Adjectives and adverbs that an ordinary thesaurus gives for one another in one sense, each line a group; data (synonyms.ts).
 */

export const QUALITIES = `able capable
abroad overseas
abruptly suddenly
absurd ludicrous ridiculous
accurate exact precise
adequate enough sufficient
aged elderly old
alarming disturbing worrying
always forever
amazing astonishing incredible
amusing funny
angry furious outraged
anew again
annual yearly
anonymous unnamed
anxious nervous worried
appealing attractive
aware conscious
bad defective faulty
badly severely
bankrupt insolvent
basic fundamental
basically essentially
beautiful lovely
best finest
bold daring
boring dull
brief short
broad wide
brutal cruel savage
calm peaceful
candid frank honest
cheap inexpensive
chilly cold
clearly evidently obviously plainly
comparable similar
complex complicated
common widespread
considerable significant substantial
constant continuous
constantly continually
constructive fruitful productive
contaminated polluted
content pleased satisfied
convincing persuasive
corrupt crooked
crazy insane mad
crowded full packed
damaging harmful
damp wet
dead deceased
deep profound
deeply profoundly
deliberate intentional
deliberately intentionally purposely
dependable reliable
dependent reliant
dirty filthy
disgraceful shameful
distant remote
effective efficient
empty vacant
equally likewise similarly
especially particularly
eventually finally ultimately
exactly precisely
exceptional extraordinary remarkable
extremely hugely enormously
faithful loyal
famous renowned
feasible possible
formal official
fortunate lucky
frightening scary terrifying
global worldwide
gradually slowly
gravely seriously
harsh severe
hidden secret
holy sacred
honestly frankly
hopeful optimistic
however nevertheless nonetheless
identical same
idle lazy
immediately instantly
impartial neutral
inadequate insufficient
inevitable unavoidable
interim provisional temporary
intolerable unbearable
irresponsible reckless
jobless unemployed
jointly together
lately recently
likely probable
loud noisy
needless unnecessary
normally usually generally
occasionally sometimes
openly publicly
promptly quickly rapidly swiftly
quiet silent
quietly silently
reasonable sensible
reluctant unwilling
shortly soon
stable steady
uncertain unsure
unexpected unforeseen
unfair unjust`;
