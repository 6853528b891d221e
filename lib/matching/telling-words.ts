/**
 * What matched words tell by themselves, by rarity. Names tell the topic only, and the words that offices, companies,
 * clubs and courts put into their formulas ("inconvenience", "condolences") are rare in prose and common in everybody's
 * mouth: neither counts. Also tells whether words count time from the day of speaking.
 */
import { stemWord } from '../text/words.ts';
import type { Alignment } from './align.ts';
import type { Token } from './tokens.ts';

/** English: formulas of condolence, apology, inquiry, court, politics, sport and business; from general knowledge. */
const FORMULA_WORDS = new Set(
  `thought prayer sympathy condolence heart grief loss mourn bereaved tragic tragedy tragically sadden sadness shocked
  devastated heartbroken victim relative family friend loved affected injured wounded recovery swift speedy deepest
  sincere sincerely heartfelt deeply apologise apologize apology regret inconvenience disruption patience understanding
  passenger customer guest client patient colleague employee staff crew team fan supporter player squad match game
  pitch football season league result performance win winning trophy confident confidence proud pride honoured honored
  privileged privilege humbled delighted thrilled excited grateful thank thankful gratitude congratulate safety security
  wellbeing welfare health priority paramount utmost importance commitment committed dedicated dedication value
  transparency transparent accountability accountable integrity standard highest comment ongoing pending litigation
  investigation investigate inquiry enquiry probe allegation accusation baseless unfounded foundation whatsoever
  categorically vigorously strenuously deny charge innocence guilty plea appeal verdict judgment judgement ruling
  lawyer attorney solicitor jury evidence witness cooperate cooperating fully authority appropriate circumstance
  incident aware monitor closely situation update further detail due course speculate speculation premature confirm
  condemn condemnation cowardly heinous barbaric despicable senseless terrorism terrorist perpetrator justice
  responsible restraint escalation dialogue peaceful solidarity sovereignty unwavering steadfast stand shoulder
  democracy freedom prosperity future generation hardworking heating eating struggling historic milestone landmark
  step direction progress challenge opportunity lesson learn learnt response quick bravery courage tireless tirelessly
  volunteer responder ambulance emergency service police officer violence act action call side strongly attack bring
  remain continue end day give everything country people child nation community public follow procedure process
  protocol policy law order rule name clear court case decision respect matter sensitive private privacy time difficult
  terrible awful horrific horrible news sad happy pleased disappointed disappointing learn happen again never family
  work working hard forward look look best better good great effort support everyone anyone die death killed life lives
  friend choose between issue concern concerned serious seriously fully completely totally false untrue wrong extremely
  responsibility reassure resident review clock job create boost growth usual faith delay journey injury training`
    .split(/\s+/)
    .map(stemWord),
);

/** Nats. */
export function weighTelling({ a, matches }: Alignment, weigh: (token: Token) => number): number {
  let total = 0;
  const seen = new Set<string>();
  for (const match of matches) {
    const token = a[match.a]!;
    const { stem, stop, name, number } = token;
    if (stop || name || number !== null || seen.has(stem) || FORMULA_WORDS.has(stem)) continue;
    seen.add(stem);
    total += weigh(token) * match.similarity;
  }
  return total;
}

/** Words that point at the day of speaking by themselves: "ago", "so far", "the best ever", "since records began". */
const DATED = new Set(
  'ago yesterday today tonight tomorrow now nowadays currently recently lately already ever since far'.split(
    ' ',
  ),
);
/** Words that do so before a span of time: "this winter", "in the last quarter". */
const POINTING = new Set(['this', 'last', 'next', 'past', 'coming', 'previous', 'current']);
const SPANS = new Set(
  'week month quarter year decade century season spring summer autumn fall winter term night morning evening afternoon weekend monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map(stemWord),
);

export function isDated({ a, matches }: Alignment): boolean {
  return matches.some((match) => {
    const token = a[match.a]!;
    if (DATED.has(token.folded)) return true;
    const next = a[match.a + 1];
    return POINTING.has(token.folded) && next !== undefined && SPANS.has(next.stem);
  });
}
