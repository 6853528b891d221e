/**
 * How the names of bodies end and how they are joined: ministries, firms, parties, papers. Data, and two questions
 * about tokens; a person's name may hold the same words ("Carl House"), so whoever asks looks for a first name too.
 */
import type { ClosedWords } from '../closed-words/types.ts';
import { wordSet } from '../closed-words/types.ts';
import type { Token } from '../token.ts';
import { isFirstName } from './first-names.ts';
import { isPlace } from './places.ts';
import { BODY_NOUNS } from './roles.ts';

const BODY_ENDS = wordSet(
  `party ministry university department committee commission news times post journal tribune herald agency
   association council institute center centre foundation court bank company corp inc group union college school
   press network street house campaign organization journalism magazine club league church hospital airlines
   airways bureau board congress parliament senate pentagon kremlin nato cnn nbc abc cbs msnbc npr bbc reuters afp
   pac pbs c-span twitter facebook google fox coalition alliance administration government office states kingdom
   republic nations convention conference summit debate act avenue park square plan project service force tower
   world today day trust authority society fund airport police fire rescue federation organisation assembly forum
   services partnership corporation ltd plc cooperative syndicate museum gallery theatre theater orchestra festival
   rangers united wanderers rovers athletic hotspur asset management capital broadcasting telegraph gazette chronicle observer mirror bulletin treasury army
   navy guard secretariat`,
);

/** Whether a name that ends in this word, in lower case, is rather a body's. */
export function endsBodyName(word: string): boolean {
  return BODY_ENDS.has(word) || BODY_NOUNS.has(word);
}

/** Words before and behind "and" in the name of one body. */
const JOINED_REACH = 4;

/**
 * Whether the "and" or "&" at `at` stands inside one name: "Marks & Voss"; "the Food and Bridge Administration", which
 * begins with an article, ends like a body and names no person or place before it.
 */
export function joinsBodyName(tokens: readonly Token[], at: number, { coordinators }: ClosedWords): boolean {
  const joint = tokens[at]!;
  if (!tokens[at - 1]?.capital || !tokens[at + 1]?.capital) return false;
  if (joint.text === '&') return true;
  if (!coordinators.has(joint.lower) || joint.lower !== 'and') return false;
  let start = at - 1;
  while (start > 0 && at - start < JOINED_REACH && continuesLeft(tokens[start - 1]!)) start--;
  if (tokens[start - 1]?.lower !== 'the') return false;
  for (let i = start; i < at; i++) {
    const { text, lower } = tokens[i]!;
    if (isFirstName(text) || isPlace(lower) || endsBodyName(lower)) return false;
  }
  let end = at + 1;
  while (end + 1 < tokens.length && end - at < JOINED_REACH && tokens[end + 1]!.capital) end++;
  return endsBodyName(tokens[end]!.lower);
}

function continuesLeft({ capital, lower }: Token): boolean {
  return capital && lower !== 'the';
}
