/**
 * English verbs of saying by kind (see types.ts). A bare lemma is inflected regularly; `lemma/past[/participle]`
 * gives what is irregular, a doubled consonant included.
 */
import { inflectEnglish } from './inflect-english.ts';
import type { CueKind, SpeechVerbs, VerbForm } from './types.ts';

const SAY = `say/said add/added note/noted state argue announce declare explain insist claim contend maintain suggest stress
  emphasize emphasise reiterate repeat acknowledge admit/admitted concede confirm deny disclose reveal report
  remark comment observe reply respond answer recall conclude continue joke quip/quipped tweet post testify assert
  allege aver/averred boast brag/bragged complain counter retort lament predict pledge vow propose recommend
  speculate surmise muse opine declaim exclaim shout yell scream whisper murmur mutter cry chant sing/sang/sung
  recount relate read/read estimate indicate imply point underline underscore highlight inquire enquire wonder
  interject scoff sneer snap/snapped sigh laugh chuckle deadpan/deadpanned fume rail rant thunder boom bellow beam gush crow
  riff/riffed chime pronounce proclaim preach plead/pleaded begin/began/begun volunteer venture elaborate clarify
  specify swear/swore/sworn attest affirm reaffirm echo profess confide mention blog/blogged email text
  think/thought charge intone express teach/taught rule fire/fired demand conjecture hypothesize submit/submitted
  react reason guess reckon concur/concurred agree go/went/gone put/put enthuse demur/demurred grumble protest
  interrupt theorize theorise counsel stutter stammer groan moan hiss growl bark wail sob/sobbed gripe grouse carp
  quibble chirp coo rejoin parry jest gloat/gloated shoot/shot hit/hit clap/clapped double marvel marvelled`;

const TELL = `tell/told inform remind assure advise notify convince reassure instruct brief lecture implore beg/begged beseech
  exhort enjoin caution warn urge ask promise write/wrote/written`;

const CALL = `call describe label brand dub/dubbed term deem characterize characterise portray depict denounce condemn
  criticize criticise blast slam/slammed attack assail deride mock ridicule decry dismiss reject praise hail laud
  commend applaud welcome accuse blame cite quote reference bash hammer rip/ripped chide rebuke scold berate
  castigate lambast lambaste pan/panned knock tout trumpet herald salute bemoan question challenge compare liken
  refer talk speak/spoke/spoken address discuss invoke rate view see/saw/seen regard consider cast/cast paint
  frame defend advocate champion extol extoll excoriate disparage taunt object refute rebut/rebutted dispute
  disavow disown trash skewer vilify outline detail sum/summed stump list identify encourage offer apologize
  apologise thank request order promote advertise pitch threaten raise`;

const MIND = `believe hope fear feel/felt want wish expect seek/sought anticipate imagine doubt worry regret plan intend aim
  try refuse decline decide signal support oppose back endorse prefer/preferred like love hate need warrant
  know/knew/known learn understand/understood find/found show/showed/shown hear/heard assume suspect favor favour`;

/** Verbs that are their own past. */
const INVARIANT = /^(?:read|put|hit)$/;

const LISTS: [CueKind, string][] = [
  ['mind', MIND],
  ['call', CALL],
  ['say', SAY],
  ['tell', TELL],
];

function collect(): Map<string, VerbForm> {
  const verbs = new Map<string, VerbForm>();
  for (const [kind, list] of LISTS) {
    for (const entry of list.split(/\s+/)) {
      const [lemma, past, participle] = entry.split('/');
      if (!lemma) continue;
      for (const [word, form] of inflectEnglish(lemma, past, participle)) {
        // "read" is its own past; a finite reading is the useful one.
        if (word === lemma && form === 'past' && !INVARIANT.test(lemma)) continue;
        verbs.set(word, { lemma, kind, form });
      }
    }
  }
  for (const doubled of [
    'admitting',
    'quipping',
    'bragging',
    'averring',
    'blogging',
    'concurring',
    'begging',
    'beginning',
    'slamming',
    'ripping',
    'dubbing',
    'rebutting',
    'panning',
    'snapping',
    'deadpanning',
    'sobbing',
    'clapping',
    'submitting',
    'summing',
  ]) {
    const lemma = doubled.slice(0, -4);
    verbs.set(doubled, { lemma, kind: verbs.get(lemma)?.kind ?? 'say', form: 'participle' });
  }
  return verbs;
}

export const englishVerbs: SpeechVerbs = {
  verbs: collect(),
  particles: new Map([
    ['point', ['out', 'to']],
    ['call', ['for', 'on', 'out']],
    ['fire', ['back', 'off']],
    ['shoot', ['back']],
    ['go', ['on']],
    ['refer', ['to']],
    ['talk', ['about', 'up', 'of']],
    ['speak', ['of', 'about']],
    ['sum', ['up']],
    ['chime', ['in']],
    ['object', ['to']],
    ['list', ['off']],
    ['rail', ['against']],
    ['read', ['out']],
    ['cry', ['out']],
    ['apologize', ['for']],
    ['double', ['down']],
    ['clap', ['back']],
    ['hit', ['back', 'out']],
  ]),
  required: new Map([
    ['put', ['it']],
    ['go', ['on']],
    ['shoot', ['back']],
    ['hit', ['back', 'out']],
    ['double', ['down']],
    ['clap', ['back']],
  ]),
  bare: new Set(
    `say add tell claim insist argue note acknowledge admit deny suggest warn promise announce concede predict
     contend maintain complain allege boast state estimate tweet reveal confirm write indicate report stress believe`.split(
      /\s+/,
    ),
  ),
  asks: new Set('ask wonder explain describe reveal inquire enquire question tell clarify'.split(' ')),
  promises: new Set(
    'promise pledge vow urge ask threaten propose demand beg order advise swear claim call'.split(' '),
  ),
  doing: new Set(['suggest', 'propose', 'recommend', 'deny']),
  nouns: new Set(
    `states state claims claim reports report comments comment remarks remark details notes points point estimates
     estimate promises promise answers answer tweets tweet posts post emails email texts text questions question demands
     requests request charges charge fears hopes plans looks views attacks attack concerns challenges challenge
     complaints suspects offers offer ads rules rule pledges pledge vows mentions mention calls call labels label
     brands brand rates rate quotes quote references reference`.split(/\s+/),
  ),
  nounsOfSaying: new Set(
    `claim claims argument assertion assertions contention statement statements suggestion suggestions accusation
     accusations allegation allegations warning warnings promise pledge vow insistence remark remarks comment comments
     prediction predictions answer response reply retort admission announcement acknowledgment acknowledgement
     complaint confession declaration assurance assurances testimony explanation verdict conclusion message word
     words view opinion point`.split(/\s+/),
  ),
  nounsOfPromise: new Set(
    `promise promises pledge pledges vow vows proposal proposals threat threats offer offers demand demands call calls
     request requests`.split(/\s+/),
  ),
  sourcePhrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
  ],
};
