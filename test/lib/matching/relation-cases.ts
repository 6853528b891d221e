/**
 * Invented pairs for every relation and flag, all by one speaker on one day, so that only the words decide.
 * A flag is written "kind: words of a | words of b".
 */
import type { QuotationForm, Relation } from '../../../lib/types.ts';

export interface RelationCase {
  a: string;
  b: string;
  relation: Relation;
  flags?: string[];
  formB?: QuotationForm;
}

const harbour = 'The harbour wall was built to withstand a storm twice as strong as this one.';
const ferry = 'We will reopen the ferry terminal once the inspectors have signed the safety certificate.';
const orchard = 'Every orchard in the valley lost its blossom during that single night of frost.';

export const relationCases: Record<string, RelationCase[]> = {
  'the same words': [
    { a: harbour, b: harbour, relation: 'verbatim' },
    { a: harbour, b: harbour.toUpperCase(), relation: 'verbatim' },
    { a: harbour, b: harbour.replace('.', ','), relation: 'verbatim' },
    { a: `“${harbour}”`, b: harbour, relation: 'verbatim' },
    {
      a: 'The ferry–harbour link is iron-clad',
      b: 'The ferry-harbour link is ironclad',
      relation: 'verbatim',
    },
    {
      a: 'We can’t reopen the ferry terminal',
      b: "We can't reopen the ferry terminal",
      relation: 'verbatim',
    },
    { a: 'The  ferry terminal\nwill reopen', b: 'The ferry terminal will reopen', relation: 'verbatim' },
    { a: 'The café terrace will reopen', b: 'The cafe terrace will reopen', relation: 'verbatim' },
    { a: '[T]he ferry terminal will reopen', b: 'The ferry terminal will reopen', relation: 'verbatim' },
    { a: 'The inspectors found 1,300 cracks', b: 'The inspectors found 1300 cracks', relation: 'verbatim' },
    {
      a: 'The ferry … the harbour, both closed',
      b: 'The ferry, the harbour, both closed',
      relation: 'verbatim',
    },
  ],
  'part of the other': [
    { a: 'reopen the ferry terminal', b: ferry, relation: 'trimmed' },
    { a: 'We will reopen the ferry terminal', b: ferry, relation: 'trimmed' },
    { a: 'once the inspectors have signed the safety certificate', b: ferry, relation: 'trimmed' },
    { a: '… withstand a storm twice as strong', b: harbour, relation: 'trimmed' },
    { a: 'lost its blossom during that single night', b: orchard, relation: 'trimmed' },
    { a: ferry, b: 'reopen the ferry terminal', relation: 'extended' },
    { a: harbour, b: 'withstand a storm twice as strong as this one', relation: 'extended' },
    { a: `${ferry} ${orchard}`, b: ferry, relation: 'extended' },
    { a: ferry, b: `${ferry} ${orchard}`, relation: 'trimmed' },
    {
      a: 'he told me to keep it out of the harbour log',
      b: 'I told [Marlow] that the ferry was leaking, and he told me to keep it out of the harbour log',
      relation: 'trimmed',
    },
  ],
  'words left out inside': [
    {
      a: 'We will reopen … once the inspectors have signed the safety certificate.',
      b: ferry,
      relation: 'elided',
    },
    {
      a: 'We will reopen ... once the inspectors have signed the safety certificate.',
      b: ferry,
      relation: 'elided',
    },
    {
      a: 'We will reopen [...] once the inspectors have signed the safety certificate.',
      b: ferry,
      relation: 'elided',
    },
    {
      a: 'Every orchard … lost its blossom during that single night of frost.',
      b: orchard,
      relation: 'elided',
    },
    {
      a: 'Every orchard lost its blossom during that single night of frost.',
      b: orchard,
      relation: 'elided',
      flags: ['unmarked: | in the valley'],
    },
    {
      a: orchard,
      b: 'Every orchard lost its blossom during that single night of frost.',
      relation: 'extended',
      flags: ['unmarked: in the valley |'],
    },
    {
      a: 'We will reopen the terminal once the inspectors have signed the certificate.',
      b: ferry,
      relation: 'elided',
      flags: ['unmarked: | ferry', 'unmarked: | safety'],
    },
    { a: 'withstand a storm … as strong as this one', b: harbour, relation: 'elided' },
  ],
  'an editor’s insertion': [
    {
      a: 'If [those drivers] strike again, the ferry company will collapse',
      b: 'If they strike again, the ferry company will collapse',
      relation: 'bracketed',
    },
    {
      a: 'If they strike again, the ferry company will collapse',
      b: 'If [those drivers] strike again, the ferry company will collapse',
      relation: 'bracketed',
    },
    {
      a: 'The inspectors [from Oslo] found cracks in the harbour wall',
      b: 'The inspectors found cracks in the harbour wall',
      relation: 'bracketed',
    },
    {
      a: 'The inspectors found cracks [in the harbour wall]',
      b: 'The inspectors found cracks in the harbour wall',
      relation: 'bracketed',
    },
    {
      a: 'The inspectors (from Oslo) found cracks in the harbour wall',
      b: 'The inspectors found cracks in the harbour wall',
      relation: 'bracketed',
    },
    {
      a: 'I told [Marlow] the harbour wall would crack in winter',
      b: 'I told him the harbour wall would crack in winter',
      relation: 'bracketed',
    },
  ],
  'passages joined': [
    {
      a: 'The harbour wall is finished. The orchards are gone.',
      b: 'The harbour wall is finished. Nobody here disputes that tonight. The orchards are gone.',
      relation: 'spliced',
      flags: ['unmarked: | Nobody here disputes that tonight'],
    },
    {
      a: 'The harbour wall is finished … the orchards are gone.',
      b: 'The harbour wall is finished. Ask anyone in town. The orchards are gone.',
      relation: 'spliced',
    },
    {
      a: 'the orchards are gone and the harbour wall is finished',
      b: 'the harbour wall is finished and the orchards are gone',
      relation: 'spliced',
    },
  ],
  'other words': [
    {
      a: 'Perhaps the ferry company will buy new boats in spring',
      b: 'Maybe the ferry company will purchase new boats in spring',
      relation: 'reworded',
      flags: ['unmarked: Perhaps | Maybe', 'unmarked: buy | purchase'],
    },
    {
      a: 'We have already discussed dividing the ferry routes',
      b: 'We already discussed the division of the ferry routes',
      relation: 'reworded',
      flags: ['unmarked', 'unmarked'],
    },
    {
      a: 'The inspectors have examined every crack in the harbour wall',
      b: 'The inspectors examined each crack in the harbour wall',
      relation: 'reworded',
      flags: ['unmarked', 'unmarked'],
    },
    {
      a: 'The harbour cannot be dredged before winter',
      b: "The harbour can't be dredged before winter",
      relation: 'reworded',
    },
    {
      a: "We'll dredge the harbour before winter",
      b: 'We will dredge the harbour before winter',
      relation: 'reworded',
    },
    {
      a: 'The colour of the harbour water has changed',
      b: 'The color of the harbor water has changed',
      relation: 'reworded',
    },
    {
      a: 'The thirty-day closure of the harbour begins today',
      b: 'The 30-day closure of the harbour begins today',
      relation: 'reworded',
    },
    {
      a: 'It cost two million euros to dredge the harbour',
      b: 'It cost 2 million euros to dredge the harbour',
      relation: 'reworded',
    },
    {
      a: 'Ferry traffic fell by 12% after the storm',
      b: 'Ferry traffic fell by 12 percent after the storm',
      relation: 'reworded',
    },
    {
      a: 'The U.S. ferry operators signed the contract',
      b: 'The United States ferry operators signed the contract',
      relation: 'reworded',
    },
  ],
  'reported speech': [
    {
      a: ferry,
      b: 'they would reopen the ferry terminal once inspectors signed the safety certificate',
      relation: 'reported',
      formB: 'indirect',
    },
    {
      a: orchard,
      b: 'every orchard in the valley had lost its blossom in a single night of frost',
      relation: 'reported',
      formB: 'indirect',
    },
    {
      a: 'We will close 14 orchards in the valley before the frost',
      b: 'they would close 40 orchards in the valley before the frost',
      relation: 'reported',
      formB: 'indirect',
      flags: ['number: 14 | 40'],
    },
    {
      a: 'The ferry company is not responsible for the cracked harbour wall',
      b: 'the ferry company was responsible for the cracked harbour wall',
      relation: 'reported',
      formB: 'indirect',
      flags: ['negation: not |'],
    },
    {
      a: 'The ferry company was responsible for the cracked harbour wall',
      b: 'denied that the ferry company was responsible for the cracked harbour wall',
      relation: 'reported',
      formB: 'indirect',
      flags: ['negation: | denied'],
    },
    {
      a: 'We were responsible for the cracked harbour wall and the ferry terminal',
      b: 'denied they were responsible for the cracked harbour wall and the ferry terminal',
      relation: 'reported',
      formB: 'indirect',
      flags: ['negation: | denied'],
    },
    {
      a: 'The ferry company is not responsible for the cracked harbour wall',
      b: 'denied that the ferry company was responsible for the cracked harbour wall',
      relation: 'reported',
      formB: 'indirect',
    },
  ],
  'another number': [
    {
      a: 'We lost 14 boats in the storm off Skagen',
      b: 'We lost 40 boats in the storm off Skagen',
      relation: 'reworded',
      flags: ['unmarked', 'number: 14 | 40'],
    },
    {
      a: 'We lost fourteen boats in the storm off Skagen',
      b: 'We lost 40 boats in the storm off Skagen',
      relation: 'reworded',
      flags: ['unmarked', 'number: fourteen | 40'],
    },
    {
      a: 'The repair cost 2.5 million euros',
      b: 'The repair cost 25 million euros',
      relation: 'reworded',
      flags: ['unmarked', 'number: 2.5 million | 25 million'],
    },
    {
      a: 'Ferry traffic fell by 12 percent after the storm',
      b: 'Ferry traffic fell by 21 percent after the storm',
      relation: 'reworded',
      flags: ['unmarked', 'number: 12 | 21'],
    },
    {
      a: 'The orchard closed in 1987 after the frost',
      b: 'The orchard closed in 1978 after the frost',
      relation: 'reworded',
      flags: ['unmarked', 'number: 1987 | 1978'],
    },
    {
      a: 'We dredged the harbour for twenty-five days',
      b: 'We dredged the harbour for twenty days',
      relation: 'reworded',
      flags: ['unmarked', 'number: twenty-five | twenty'],
    },
    {
      a: 'The ferry carried 300 people across the fjord',
      b: 'The ferry carried people across the fjord',
      relation: 'extended',
      flags: ['unmarked: 300 |', 'number: 300 |'],
    },
  ],
  'an amount in another word': [
    {
      a: 'Landings doubled in the two years after the storm',
      b: 'Landings tripled in the two years after the storm',
      relation: 'reworded',
      flags: ['unmarked', 'number: doubled | tripled'],
    },
    {
      a: 'Landings are twice what they were before the storm',
      b: 'Landings are double what they were before the storm',
      relation: 'reworded',
      flags: ['unmarked'],
    },
    {
      a: 'More than 200 boats were moored behind the wall',
      b: 'Fewer than 200 boats were moored behind the wall',
      relation: 'reworded',
      flags: ['unmarked', 'number: More | Fewer'],
    },
    {
      a: 'We paid over €3 million for the lock and the pumps',
      b: 'We paid almost €3 million for the lock and the pumps',
      relation: 'reworded',
      flags: ['unmarked', 'number: over | almost'],
    },
    {
      a: 'We paid over €3 million for the lock and the pumps',
      b: 'We paid more than €3 million for the lock and the pumps',
      relation: 'reworded',
      flags: ['unmarked'],
    },
    {
      a: 'At least two dozen people slept behind the wall',
      b: 'At most two dozen people slept behind the wall',
      relation: 'reworded',
      flags: ['unmarked', 'number: least | most'],
    },
    {
      a: 'Fewer than half of the pilots came back after the frost',
      b: 'More than half of the pilots came back after the frost',
      relation: 'reworded',
      flags: ['unmarked', 'number: Fewer | More'],
    },
    {
      a: 'We lost half a million mussels in the storm',
      b: 'We lost 500,000 mussels in the storm',
      relation: 'reworded',
    },
    {
      a: 'We lost half a million mussels in the storm',
      b: 'We lost a million mussels in the storm',
      relation: 'reworded',
      flags: ['unmarked', 'number: half a million | a million'],
    },
    {
      a: 'A dozen containers lay on the beach below the lighthouse',
      b: '12 containers lay on the beach below the lighthouse',
      relation: 'reworded',
      flags: ['unmarked'],
    },
    {
      a: 'A dozen containers lay on the beach below the lighthouse',
      b: 'Dozens of containers lay on the beach below the lighthouse',
      relation: 'reworded',
      flags: ['unmarked', 'number: dozen | Dozens'],
    },
  ],
  'another name': [
    {
      a: 'I trust Marlow to rebuild the harbour wall',
      b: 'I trust Pettersen to rebuild the harbour wall',
      relation: 'reworded',
      flags: ['unmarked', 'name: Marlow | Pettersen'],
    },
    {
      a: 'The contract was signed in Oslo by the ferry company',
      b: 'The contract was signed in Bergen by the ferry company',
      relation: 'reworded',
      flags: ['unmarked', 'name: Oslo | Bergen'],
    },
    {
      a: 'The harbour reopens on Tuesday after repairs',
      b: 'The harbour reopens on Friday after repairs',
      relation: 'reworded',
      flags: ['unmarked', 'name: Tuesday | Friday'],
    },
    {
      a: 'The frost reached Lower Weald in the first week of April',
      b: 'The frost reached Upper Weald in the first week of April',
      relation: 'reworded',
      flags: ['unmarked', 'name: Lower | Upper'],
    },
    {
      a: 'I trust Marlow to rebuild the harbour wall',
      b: 'I trust Ingrid Marlow to rebuild the harbour wall',
      relation: 'elided',
      flags: ['unmarked: | Ingrid'],
    },
    {
      a: 'I trust Zelenskyy to rebuild the harbour wall',
      b: 'I trust Zelensky to rebuild the harbour wall',
      relation: 'reworded',
    },
    {
      a: 'I trust him to rebuild the harbour wall',
      b: 'I trust Marlow to rebuild the harbour wall',
      relation: 'reworded',
      flags: ['unmarked: him | Marlow'],
    },
    {
      a: 'Norway must pay for the cracked harbour wall',
      b: 'Denmark must pay for the cracked harbour wall',
      relation: 'reworded',
      flags: ['unmarked', 'name: Norway | Denmark'],
    },
    {
      a: 'Politicians must pay for the cracked harbour wall',
      b: 'Lawmakers must pay for the cracked harbour wall',
      relation: 'reworded',
      flags: ['unmarked'],
    },
  ],
  'a denial lost': [
    {
      a: 'The harbour wall is safe for the ferry',
      b: 'The harbour wall is not safe for the ferry',
      relation: 'elided',
      flags: ['unmarked: | not', 'negation: | not'],
    },
    {
      a: 'The harbour wall is not safe for the ferry',
      b: 'The harbour wall is safe for the ferry',
      relation: 'extended',
      flags: ['unmarked: not |', 'negation: not |'],
    },
    {
      a: 'The harbour wall … is safe for the ferry',
      b: 'The harbour wall, I must say, is not safe for the ferry',
      relation: 'elided',
      flags: ['unmarked: | not', 'negation: | not'],
    },
    {
      a: 'The harbour wall is … safe for the ferry',
      b: 'The harbour wall is not at all safe for the ferry',
      relation: 'elided',
      flags: ['negation: | not'],
    },
    {
      a: 'We can dredge the harbour before winter',
      b: "We can't dredge the harbour before winter",
      relation: 'elided',
      flags: ['unmarked', "negation: | can't"],
    },
    {
      a: 'We will dredge the harbour before winter',
      b: 'We will never dredge the harbour before winter',
      relation: 'elided',
      flags: ['unmarked: | never', 'negation: | never'],
    },
    {
      a: 'the ferry company broke the law',
      b: 'I do not believe the ferry company broke the law',
      relation: 'trimmed',
      flags: ['negation: | not'],
    },
    {
      a: 'the ferry company broke the law',
      b: 'I am not sure about much, but the ferry company broke the law',
      relation: 'trimmed',
    },
    { a: 'the ferry company broke the law', b: 'No, the ferry company broke the law', relation: 'trimmed' },
    {
      a: 'Nobody warned the ferry company about the frost',
      b: 'Somebody warned the ferry company about the frost',
      relation: 'reworded',
      flags: ['unmarked', 'negation: Nobody |'],
    },
    {
      a: 'It is impossible to dredge the harbour in winter',
      b: 'It is possible to dredge the harbour in winter',
      relation: 'reworded',
      flags: ['unmarked', 'negation: impossible |'],
    },
    {
      a: 'It is impossible to dredge the harbour in winter',
      b: 'It is not possible to dredge the harbour in winter',
      relation: 'reworded',
      flags: ['unmarked'],
    },
    {
      a: "I don't think the ferry will sail tonight",
      b: "I think the ferry won't sail tonight",
      relation: 'reworded',
      flags: ['unmarked', 'unmarked'],
    },
    {
      a: 'The frost was not only early but severe in the orchards',
      b: 'The frost was early but severe in the orchards',
      relation: 'extended',
      flags: ['unmarked: not only |'],
    },
    {
      a: 'We went home without a harbour permit',
      b: 'We went home with a harbour permit',
      relation: 'reworded',
      flags: ['unmarked', 'negation: without |'],
    },
  ],
  'a denial far from its clause': [
    {
      a: 'The ferry is … safe for lorries of thirty tonnes',
      b: 'Nothing we have seen so far suggests that the ferry is safe for lorries of thirty tonnes',
      relation: 'trimmed',
      flags: ['negation: | Nothing'],
    },
    {
      a: 'I distrust the surveyors, and the map of the harbour is wrong',
      b: 'It is not that I distrust the surveyors, but the map of the harbour is wrong',
      relation: 'reworded',
      flags: ['unmarked', 'negation: | not'],
    },
    {
      a: 'It was … the pilot who failed the ferry that night',
      b: 'It was not the crew but the pilot who failed the ferry that night',
      relation: 'elided',
    },
    {
      a: 'It was … the pilot who failed the ferry that night',
      b: 'It was not the pilot who failed the ferry that night',
      relation: 'elided',
      flags: ['negation: | not'],
    },
    {
      a: 'We shall never accept a wall through the middle of our town',
      b: 'We shall never, never accept a wall through the middle of our town',
      relation: 'elided',
      flags: ['unmarked: | never'],
    },
  ],
  'a verb by another form': [
    {
      a: 'The sea took everything we had.',
      b: 'The sea has taken all that we had.',
      relation: 'reworded',
      flags: ['unmarked'],
    },
  ],
  'what claims as a modal does': [
    {
      a: 'You have to sign the mooring form before Friday',
      b: 'You need to sign the mooring form before Friday',
      relation: 'reworded',
      flags: ['unmarked'],
    },
    {
      a: 'Skippers do not have to sign the mooring form',
      b: 'Skippers must not sign the mooring form',
      relation: 'reworded',
      flags: ['unmarked', 'unmarked', 'modality: | must', 'modality: have |'],
    },
    {
      a: 'Skippers do not have to sign the mooring form',
      b: 'Skippers need not sign the mooring form',
      relation: 'reworded',
      flags: ['unmarked', 'unmarked'],
    },
    {
      a: 'We are going to fight this to our last breath',
      b: 'We will fight this to our last breath',
      relation: 'reworded',
      flags: ['unmarked'],
    },
    {
      a: 'It is possible that the cable was cut on purpose',
      b: 'It is certain that the cable was cut on purpose',
      relation: 'reworded',
      flags: ['unmarked', 'modality: possible | certain'],
    },
    {
      a: 'The cable was probably cut on purpose by the crew',
      b: 'The cable was presumably cut on purpose by the crew',
      relation: 'reworded',
      flags: ['unmarked'],
    },
  ],
  'another modal': [
    {
      a: 'We must rebuild the harbour and we must dredge it',
      b: 'We will rebuild the harbour and we will dredge it',
      relation: 'reworded',
      flags: ['unmarked: must | will', 'modality: must | will'],
    },
    {
      a: 'The ferry company must repay the harbour loan',
      b: 'The ferry company may repay the harbour loan',
      relation: 'reworded',
      flags: ['unmarked', 'modality: must | may'],
    },
    {
      a: 'The ferry company will repay the harbour loan',
      b: 'The ferry company would repay the harbour loan',
      relation: 'reworded',
      flags: ['unmarked', 'modality: will | would'],
    },
    {
      a: 'The ferry company should repay the harbour loan',
      b: 'The ferry company must repay the harbour loan',
      relation: 'reworded',
      flags: ['unmarked', 'modality: should | must'],
    },
    {
      a: 'The ferry company might repay the harbour loan',
      b: 'The ferry company will repay the harbour loan',
      relation: 'reworded',
      flags: ['unmarked', 'modality: might | will'],
    },
    {
      a: 'The ferry company could repay the harbour loan',
      b: 'The ferry company can repay the harbour loan',
      relation: 'reworded',
      flags: ['unmarked', 'modality: could | can'],
    },
    {
      a: 'The inspectors may find cracks in the harbour wall',
      b: 'The inspectors might find cracks in the harbour wall',
      relation: 'reworded',
      flags: ['unmarked'],
    },
    {
      a: 'We will demand a new harbour wall',
      b: 'We demand a new harbour wall',
      relation: 'extended',
      flags: ['unmarked: will |', 'modality: will |'],
    },
    {
      a: 'The ferry will sail again in June',
      b: 'The ferry can sail again in June',
      relation: 'reworded',
      flags: ['unmarked', 'modality: will | can'],
    },
  ],
};

/** Pairs that are two statements, however much they share. `days` apart, by the same speaker unless told. */
export interface NearMiss {
  a: string;
  b: string;
  speakerA?: string | null;
  speakerB?: string | null;
  days?: number | null;
}

export const nearMisses: Record<string, NearMiss[]> = {
  'stock phrases by two people': [
    {
      a: 'It is too early to tell.',
      b: 'It is too early to tell.',
      speakerA: 'Ingrid Marlow',
      speakerB: 'Tom Pettersen',
    },
    {
      a: 'We will see what happens.',
      b: 'We will see what happens.',
      speakerA: 'Ingrid Marlow',
      speakerB: 'Tom Pettersen',
    },
    {
      a: 'I am very proud of the team.',
      b: 'I am very proud of the team.',
      speakerA: 'Ingrid Marlow',
      speakerB: 'Tom Pettersen',
    },
    {
      a: 'This is a great day for the city',
      b: 'This is a great day for the city',
      speakerA: 'Ingrid Marlow',
      speakerB: 'Tom Pettersen',
    },
    {
      a: 'at the end of the day',
      b: 'at the end of the day',
      speakerA: 'Ingrid Marlow',
      speakerB: 'Tom Pettersen',
    },
    {
      a: 'We have to do better',
      b: 'We have to do better',
      speakerA: 'Ingrid Marlow',
      speakerB: 'Tom Pettersen',
      days: 0,
    },
    {
      a: 'Thank you very much.',
      b: 'Thank you very much.',
      speakerA: 'Ingrid Marlow',
      speakerB: 'Tom Pettersen',
      days: 0,
    },
  ],
  'stock phrases of nobody known, far apart': [
    {
      a: 'It is too early to tell.',
      b: 'It is too early to tell.',
      speakerA: null,
      speakerB: null,
      days: 900,
    },
    { a: 'I was just so scared', b: 'I was just so scared', speakerA: null, speakerB: null, days: 900 },
    {
      a: 'We will see what happens.',
      b: 'We will see what happens.',
      speakerA: null,
      speakerB: null,
      days: null,
    },
    { a: 'very good', b: 'very good', speakerA: null, speakerB: null, days: null },
    { a: 'a lot of people', b: 'I saw a lot of people there', speakerA: null, speakerB: null, days: 2 },
  ],
  'the same speaker on the same subject': [
    {
      a: 'The harbour wall has to be rebuilt before winter.',
      b: 'The harbour has served this town for two centuries.',
    },
    { a: 'The frost destroyed our apples.', b: 'Our growers need money to replant after the frost.' },
    { a: 'We will reopen the ferry terminal next week.', b: 'The ferry company has paid for every ticket.' },
    { a: 'I have spoken to the inspectors about the wall.', b: 'The inspectors are doing their job well.' },
    {
      a: 'The contract runs until the end of the season.',
      b: 'He signed a new contract because he loves the club.',
    },
  ],
  'the same speaker on another occasion': [
    {
      a: 'We need a new harbour wall and we need it now.',
      b: 'What we need is a harbour that works for the fishing boats.',
      days: 200,
    },
    { a: 'I will never sell the ferry company.', b: 'I will never close the orchards, never.', days: 90 },
    {
      a: 'Our growers deserve better than this.',
      b: 'Our growers deserve a fair price for their apples.',
      days: 400,
    },
  ],
  'one subject, two people': [
    {
      a: 'The harbour wall was badly built from the start.',
      b: 'The harbour wall was built by the best engineers we had.',
      speakerA: 'Ingrid Marlow',
      speakerB: 'Tom Pettersen',
      days: 0,
    },
    {
      a: 'The jury heard a story without a single witness.',
      b: 'The jury believed the witness and so do I.',
      speakerA: 'Ingrid Marlow',
      speakerB: 'Tom Pettersen',
      days: 0,
    },
  ],
};
