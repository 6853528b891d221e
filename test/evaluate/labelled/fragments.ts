/** Invented fragments, as writers weave them into their own sentences, beside the sentence they may be taken from. */
import type { LabelledPair } from './labelled-pair.ts';

/** Taken from it. */
const taken: [string, string][] = [
  ['a museum of our mistakes', 'What we have built on that hill is a museum of our mistakes.'],
  [
    'watertight safety rules',
    'We will not reopen the mine without watertight safety rules and a second exit.',
  ],
  ['watertight safety rules', 'The new owner must accept water-tight safety rules as part of any sale.'],
  ['drowning in brochures', 'The parents on this estate are drowning in brochures and starved of buses.'],
  ['a very fair hearing', 'I believe the brewers were given a very fair hearing by the panel.'],
  [
    'dividing up the fishing grounds',
    'We are already dividing up the fishing grounds between the two fleets.',
  ],
  ['morally bankrupt', 'The way this pension fund was run is morally bankrupt and probably illegal.'],
  ['an act of vandalism', 'To saw down that avenue was an act of vandalism against the whole town.'],
  ['line by line', 'We went through the treaty line by line and comma by comma.'],
  ['rotten to the core', 'The league is rotten to the core and everybody in this room knows it.'],
  ['a gift to smugglers', 'An unlit harbour is a gift to smugglers.'],
  ['heartbroken', 'We are heartbroken by the loss of the old lifeboat house.'],
  ['disgraceful and cowardly', 'It was a disgraceful and cowardly attack on a volunteer.'],
  ['the slowest emergency in history', 'The drying of this sea is the slowest emergency in history.'],
  ['blood on the balance sheet', 'There is blood on the balance sheet of that shipping line.'],
  ['not worth the paper', 'Their guarantee is not worth the paper it is printed on.'],
  ['the ghost of a timetable', 'All we have been offered is the ghost of a timetable.'],
  ['unforgivable', 'To leave the pupils on that ferry was unforgivable.'],
  ['a cathedral for commuters', 'The architect wanted a cathedral for commuters, and she got it.'],
  ['our last clean river', 'You are asking us to give up our last clean river for a car park.'],
  ['eleven months of silence', 'We have had eleven months of silence from the ministry.'],
  ['pure theatre', 'The inquiry was pure theatre from the first day.'],
  ['a wolf in a life jacket', 'That insurer is a wolf in a life jacket.'],
  ['too stubborn to drown', 'My grandmother was too stubborn to drown.'],
  ['peace by appointment', 'This is peace by appointment, and it will not last the week.'],
  ['fish first, flags later', 'My advice to both sides has always been fish first, flags later.'],
  ['reckless gamble', 'Selling the reservoirs was a reckless gamble with other people’s water.'],
  ['shocked and saddened', 'All of us at the observatory are shocked and saddened by his death.'],
  ['quietly magnificent', 'The reserve goalkeeper was quietly magnificent on Saturday.'],
  ['a tax on widows', 'This levy is a tax on widows and nothing else.'],
  ['the map is finished', 'I can tell you tonight that the map is finished.'],
  ['like a drum', 'The hull was beaten like a drum by the ice all night.'],
  ['absolute guarantees', 'We need absolute guarantees that the sluices stay shut.'],
  ['an ugly compromise', 'This is an ugly compromise, but it keeps the trams running.'],
  ['without a shred of evidence', 'He accused my brother without a shred of evidence.'],
  ['the arithmetic of despair', 'What the treasurer read out was the arithmetic of despair.'],
];

/** Not taken from it. */
const foreign: [string, string, Partial<LabelledPair>?][] = [
  ['very good', 'It was a very good year for plums and a bad one for pears.', { speakerB: 'Osric Bell' }],
  ['a lot of work', 'There is a lot of work in a wooden boat.', { speakerB: 'Osric Bell' }],
  ['the people', 'I want to thank the people who dug the snow away.'],
  ['we will', 'We will open the gates at nine.'],
  ['of the', 'The keeper of the bees is eighty.'],
  ['not good enough', 'That is not good enough for our patients.', { speakerB: 'Osric Bell', days: 200 }],
  [
    'unacceptable',
    'This level of noise is unacceptable to the tenants.',
    { speakerB: 'Osric Bell', days: 90 },
  ],
  ['historic', 'It is a historic day for the valley.', { speakerA: null, speakerB: null, days: 500 }],
  ['disappointed', 'We are disappointed by the result.', { speakerB: 'Osric Bell' }],
  [
    'a step in the right direction',
    'The bill is a step in the right direction.',
    { speakerA: null, speakerB: null, days: 400 },
  ],
  [
    'safety rules',
    'The safety rules of the mine are older than the mine.',
    { speakerA: null, speakerB: null, days: 700 },
  ],
  ['water', 'There is water in the cellar again.', { speakerB: 'Osric Bell' }],
  ['very good chance', 'She has a very good chance of a medal.', { speakerB: 'Osric Bell', days: 30 }],
  ['the right thing', 'He did the right thing in the end.', { speakerB: 'Osric Bell' }],
  [
    'at the end of the day',
    'At the end of the day the hens go in by themselves.',
    { speakerB: 'Osric Bell' },
  ],
  ['a great player', 'He is a great player and a better cook.', { speakerB: 'Osric Bell', days: 60 }],
  [
    'deeply concerned',
    'We are deeply concerned about the bats.',
    { speakerA: null, speakerB: null, days: 300 },
  ],
  ['no comment', 'I have no comment on the goat.', { speakerB: 'Osric Bell' }],
  [
    'zero tolerance',
    'We have zero tolerance for late ferries.',
    { speakerA: null, speakerB: null, days: 900 },
  ],
  ['one of the best', 'This is one of the best harbours on the coast.', { speakerB: 'Osric Bell' }],
  ['to be honest', 'To be honest, I never liked the statue.', { speakerB: 'Osric Bell' }],
  [
    'business as usual',
    'It is business as usual at the quarry.',
    { speakerA: null, speakerB: null, days: 250 },
  ],
  ['game changer', 'The new pump is a game changer for us.', { speakerA: null, speakerB: null, days: 600 }],
  ['in the next few days', 'We expect the swans in the next few days.', { speakerB: 'Osric Bell' }],
  ['fair', 'The fair opens on Monday.', { speakerB: 'Osric Bell' }],
  ['serious questions', 'There are serious questions about the tower.', { speakerB: 'Osric Bell', days: 45 }],
  ['brochures', 'We printed the maps and the leaflets ourselves.'],
  ['dividing up the fishing grounds', 'The fishing season opens in the spring.'],
];

export const fragments: LabelledPair[] = [
  ...taken.map(([a, b]): LabelledPair => ({ a, b, same: true, formA: 'mixed' })),
  ...foreign.map(([a, b, told = {}]): LabelledPair => ({ a, b, same: false, formA: 'mixed', ...told })),
];
