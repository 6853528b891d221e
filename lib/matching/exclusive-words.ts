/**
 * Words that share a kind and exclude each other in it, English, each line a kind; data. A table of meaning puts them
 * side by side, since they stand in the same sentences: what is said of the nurses is not said of the doctors. Written
 * down from general knowledge of the language, kind by kind; words that editors take for one another ("shop", "store")
 * stand in no line together. Words that reckon time exclude each other in one place of a sentence only.
 */
import { stemWord } from '../text/words.ts';
import { withForms } from './irregular-forms.ts';

const KINDS = `january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter
dawn morning noon afternoon evening midnight
breakfast lunch dinner
north south east west
northern southern eastern western
left right
first second third fourth fifth sixth seventh eighth ninth tenth
father mother brother sister son daughter uncle aunt grandfather grandmother cousin husband wife nephew niece
man woman boy girl
king queen prince princess duke
doctor nurse teacher lawyer engineer farmer fisherman miner driver baker butcher plumber carpenter electrician mechanic welder sailor soldier policeman fireman firefighter judge priest cook waiter barber tailor miner clerk pilot dentist architect painter singer dancer actor poet journalist scientist economist accountant banker gardener shepherd surgeon midwife librarian postman
minister mayor governor president senator bishop ambassador
pupil teacher
patient doctor
tenant landlord
buyer seller
worker employer
plaintiff defendant
victim witness suspect
winner loser
red blue green yellow black white brown grey purple orange pink
gold silver copper iron steel tin lead zinc bronze
coal oil gas wood wind
wheat barley rice maize rye oat
milk beer wine tea coffee water juice
apple pear plum cherry grape potato tomato onion cabbage
bread soup meat fish cheese egg
horse cow sheep goat pig dog cat chicken duck goose donkey
wolf bear fox deer lynx boar
road railway canal bridge tunnel airport harbour
school hospital library museum church theatre prison stadium university kindergarten
house forest river lake mountain island valley desert sea
car bus train tram lorry bicycle ship plane helicopter
army navy
head arm leg hand foot eye ear nose
goalkeeper defender midfielder striker referee
morning night
day night
rain snow wind fog
earthquake flood drought fire storm
child adult
young old
old new
more less
more fewer
most least
many few
better worse
best worst
big small
large small
high low
higher lower
highest lowest
long short
strong weak
fast slow
early late
earlier later
hot cold
warm cold
rich poor
full empty
loud quiet
hard easy
difficult easy
safe dangerous
true false
guilty innocent
cheap expensive
public private
urban rural
foreign domestic
buy sell
open close
open shut
win lose
rise fall
increase decrease
increase reduce
raise lower
raise cut
gain lose
give take
keep sell
keep lose
keep leave
come go
begin end
start stop
start end
accept reject
accept refuse
support oppose
build destroy
build demolish
love hate
live die
save lose
save spend
arrive leave
enter leave
remember forget
ask answer
laugh cry
attack defend
friend enemy
success failure
victory defeat
peace war
profit loss
heaven hell
import export
majority minority
beginning end
top bottom
inside outside
above below
upper lower
inner outer
together alone
always never
everything nothing
everybody nobody
everyone nobody`;

/**
 * Lines of the same sort that say the same from another day or in another unit: "sixty days" are "two months", and
 * "after the count" is "the count before".
 */
const RECKONINGS = `today tomorrow yesterday
second minute hour day week month year decade century
before after`;

/** Of a stem: the lines it stands in, and as which of their words. */
type Kinds = ReadonlyMap<string, ReadonlyMap<number, string>>;

const kindsOf = readKinds(KINDS);
const reckoningsOf = readKinds(RECKONINGS);

/** Two different words of one kind, by stem, that stand in one place of a sentence. */
export function excludeEachOther(a: string, b: string): boolean {
  return excludeAnywhere(a, b) || areOfOneKind(reckoningsOf, a, b);
}

/** As `excludeEachOther`, wherever they stand. */
export function excludeAnywhere(a: string, b: string): boolean {
  return areOfOneKind(kindsOf, a, b);
}

function areOfOneKind(known: Kinds, a: string, b: string): boolean {
  if (a === b) return false;
  const kinds = known.get(a);
  const others = known.get(b);
  if (!kinds || !others) return false;
  for (const [kind, word] of kinds) if ((others.get(kind) ?? word) !== word) return true;
  return false;
}

function readKinds(lines: string): Kinds {
  const found = new Map<string, Map<number, string>>();
  for (const [kind, line] of lines.split('\n').entries()) {
    for (const word of line.split(' ')) {
      for (const stem of withForms(word).map(stemWord)) {
        found.set(stem, (found.get(stem) ?? new Map<number, string>()).set(kind, word));
      }
    }
  }
  return found;
}
