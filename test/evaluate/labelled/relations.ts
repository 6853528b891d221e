/** Every relation and every flag, several times each, on invented statements. */
import type { FlagKind, Relation } from '../../../lib/types.ts';
import type { LabelledPair } from './labelled-pair.ts';

type Row = [a: string, b: string, flags?: FlagKind[], told?: Partial<LabelledPair>];

const rows: Partial<Record<Relation, Row[]>> = {
  verbatim: [
    [
      'The kiln was never designed to run through the night.',
      'the kiln was never designed to run through the night,',
    ],
    [
      'We lost the barley, the beans and most of the hay',
      'We lost the barley, the beans and most of the hay.',
    ],
    ['It’s a well-known fault of the older trams', "It's a well known fault of the older trams"],
    [
      'The tunnel floods – every single autumn – and we pump it dry.',
      'The tunnel floods, every single autumn, and we pump it dry.',
    ],
    ['“A piano does not tune itself”', 'A piano does not tune itself'],
    ['[T]he lantern room is older than the tower', 'The lantern room is older than the tower'],
    ['Our beekeepers counted 1,450 empty hives in April', 'Our beekeepers counted 1450 empty hives in April'],
    ['THE LIBRARY STAYS OPEN', 'The library stays open'],
    ['The cease-fire on the pier has held since Sunday', 'The ceasefire on the pier has held since Sunday'],
    [
      'The old weir keeps the mill dry and the meadow wet.',
      'The old weir keeps the mill dry and the meadow wet.',
      ['speaker'],
      { speakerB: 'Osric Bell' },
    ],
    [
      'Not one of the apprentices was shown how to read the pressure dial.',
      'Not one of the apprentices was shown how to read the pressure dial,',
      ['speaker'],
      { speakerB: 'Della Mortimer' },
    ],
    [
      'The quarry owes this village a road, a fence and an apology.',
      'The quarry owes this village a road, a fence and an apology.',
      ['speaker'],
      { speakerA: 'Piet Harkema', speakerB: 'Sunniva Dahl' },
    ],
    [
      'The bakery ran out of yeast before dawn on the second day of the fair.',
      'The bakery ran out of yeast before dawn on the second day of the fair.',
      [],
      { speakerB: 'Marlow' },
    ],
    [
      'The bakery ran out of flour before dawn on the third day of the fair.',
      'The bakery ran out of flour before dawn on the third day of the fair.',
      [],
      { speakerB: null },
    ],
  ],
  trimmed: [
    [
      'the bridge was closed for repairs',
      'As every commuter knows, the bridge was closed for repairs throughout the winter.',
    ],
    ['We painted the boathouse twice', 'We painted the boathouse twice and the salt took it off again.'],
    ['a cathedral of scaffolding', 'What you see now is a cathedral of scaffolding and very little church.'],
    [
      'until the last lamb is under a roof',
      'Nobody on this farm sleeps until the last lamb is under a roof.',
    ],
    ['The orchestra will tour in spring.', 'The orchestra will tour in spring. We have booked nine halls.'],
    ['we have booked nine halls', 'The orchestra will tour in spring, and we have booked nine halls.'],
    [
      'The glacier has retreated past the hut',
      'The glacier has retreated past the hut, which I would not have believed as a boy.',
    ],
    [
      'the tide gauge stopped working',
      'I can tell you that the tide gauge stopped working an hour before the surge.',
    ],
    [
      '… the clockmaker kept a second set of keys',
      'We learned from his sister that the clockmaker kept a second set of keys.',
    ],
    [
      'The vineyard changed hands for 40 million crowns',
      'The vineyard changed hands for 40 million crowns in 2019 and for half of that in May.',
    ],
    [
      'the goats were frightened by the drones',
      'It was obvious to the herders that the goats were frightened by the drones.',
    ],
    ['he will play on Saturday', 'I do not think that he will play on Saturday.', ['negation']],
    [
      'the rope will hold',
      'Nobody on the crew believes it any more, but I maintain that the rope will hold.',
    ],
    ['that the rope was rotten', 'There is no evidence that the rope was rotten.', ['negation']],
  ],
  extended: [
    [
      'The signal box lost power at noon, and we ran the line by hand lamp.',
      'The signal box lost power at noon',
    ],
    [
      'You cannot insure a reservoir against a dry decade, whatever the brochure says.',
      'You cannot insure a reservoir against a dry decade',
    ],
    ['I walked the whole embankment myself and found eleven rabbit holes.', 'found eleven rabbit holes'],
    [
      'The choir has no heating, no roof to speak of and the best acoustics in the county.',
      'the best acoustics in the county',
    ],
    ['Every tanker is weighed at the gate. The drivers hate it.', 'Every tanker is weighed at the gate.'],
    [
      'We will keep the ferry running at a loss for as long as the islanders need it.',
      'We will keep the ferry running at a loss',
    ],
    [
      'My grandmother planted that walnut in the year of the great comet.',
      'planted that walnut in the year of the great comet',
    ],
    [
      'The museum bought the harpsichord in good faith, and we will return it to the family.',
      'we will return it to the family',
    ],
    ['This was not a landslide that nobody could have predicted.', 'that nobody could have predicted'],
    [
      'In August the reservoir stood at 30 percent, the lowest since the dam was finished.',
      'the lowest since the dam was finished',
    ],
    [
      'We do not believe that the lock gates were opened by accident.',
      'the lock gates were opened by accident',
      ['negation'],
    ],
    [
      'The mountain railway is safe, and although we never advertise it, the cable is changed every year.',
      'The mountain railway is safe',
    ],
  ],
  elided: [
    [
      'The ferry … will be back in service by Easter.',
      'The ferry, which has been in dry dock since the collision, will be back in service by Easter.',
    ],
    [
      'We searched the marsh … and found only a boot.',
      'We searched the marsh for three days and three nights and found only a boot.',
    ],
    [
      'Our potters … still fire with birch wood.',
      'Our potters, most of whom are over seventy, still fire with birch wood.',
    ],
    [
      'The judge [...] read every one of the letters.',
      'The judge, to her very great credit, read every one of the letters.',
    ],
    [
      'The kitchens were inspected … and passed without remark.',
      'The kitchens were inspected on Monday by two officers of the council and passed without remark.',
    ],
    [
      'The telescope was paid for by bake sales.',
      'The telescope was entirely and embarrassingly paid for by bake sales.',
      ['unmarked'],
    ],
    [
      'The islanders asked for a doctor and got a consultant.',
      'The islanders asked repeatedly for a doctor and got a consultant.',
      ['unmarked'],
    ],
    [
      'We stayed because the roof held.',
      'We stayed, after two sleepless nights and one very cold supper, because the roof held.',
      ['unmarked'],
    ],
    ['I did … sign the delivery note.', 'I did not sign the delivery note.', ['negation']],
    [
      'The wardens did lock the gate that evening.',
      'The wardens did not lock the gate that evening.',
      ['unmarked', 'negation'],
    ],
    [
      'This was … a repair that anyone could have postponed.',
      'This was never a repair that anyone could have postponed.',
      ['negation'],
    ],
    ['We rescued sheep from the island.', 'We rescued 212 sheep from the island.', ['unmarked', 'number']],
    [
      'The reservoir will be drained … and the old church will rise out of it again.',
      'The reservoir will be drained, though nobody wants to be the one to do it, and the old church will rise out of it again.',
    ],
    [
      'The choir sang … until the lights came back.',
      'The choir sang without a conductor or a single sheet of music until the lights came back.',
      ['negation'],
    ],
    [
      'We stayed at the pumps … because the families asked us to.',
      'We stayed at the pumps, although nobody had told us to, because the families asked us to.',
    ],
  ],
  bracketed: [
    [
      '[The harbourmaster] signed for the crates before they were unloaded.',
      'He signed for the crates before they were unloaded.',
    ],
    ['We gave [the orchard company] everything it asked for.', 'We gave them everything it asked for.'],
    ['They told [us] the culvert was clear.', 'They told the parish the culvert was clear.'],
    ['The [copper] roof was stolen in broad daylight.', 'The roof was stolen in broad daylight.'],
    ['She [Ms Abara] built that choir out of nothing.', 'She built that choir out of nothing.'],
    ['We need [a second pumping station] before the autumn tides.', 'We need one before the autumn tides.'],
    ['I saw [the two men] carry the carpet to the van.', 'I saw them carry the carpet to the van.'],
    [
      'The lighthouse keeper (a volunteer) rang the bell all night.',
      'The lighthouse keeper rang the bell all night.',
    ],
    [
      'It closes [in November] and it will not open again.',
      'It closes next month and it will not open again.',
    ],
    [
      'The captain knew that [the pilot] had never entered this port by night.',
      'The captain knew that he had never entered this port by night.',
    ],
    ['They sold the meadow to a cousin of the mayor.', 'They sold [the meadow] to a cousin of the mayor.'],
  ],
  spliced: [
    [
      'The well is dry … the cattle are gone.',
      'The well is dry. Go and look at it yourself. The cattle are gone.',
    ],
    [
      'The well is dry. The cattle are gone.',
      'The well is dry. My brother dug it. The cattle are gone.',
      ['unmarked'],
    ],
    [
      'We opened the sluice. We rang the bell.',
      'We opened the sluice. Then we ran to the chapel as fast as we could. We rang the bell.',
      ['unmarked'],
    ],
    [
      'The mast broke and the lifeboat was already on its way',
      'The lifeboat was already on its way. That is what I keep thinking of. The mast broke',
      ['unmarked'],
    ],
    [
      'The printers were paid … The paper never arrived.',
      'The printers were paid. They were paid in advance and in cash. The paper never arrived.',
    ],
    [
      'I trusted the surveyor. I should have hired a second one.',
      'I trusted the surveyor. He came well recommended. I should have hired a second one.',
      ['unmarked'],
    ],
    [
      'The swans came back. The otters did not.',
      'The swans came back. We put out straw for them. The otters did not.',
      ['unmarked'],
    ],
    [
      'Our school has ninety pupils … it has one lavatory.',
      'Our school has ninety pupils. It is a proud old school. It has one lavatory.',
    ],
  ],
  reworded: [
    [
      'The council wants to demolish the gasworks before Christmas.',
      'The council plans to tear down the gasworks before Christmas.',
      ['unmarked'],
    ],
    [
      'The children were terrified by the noise of the turbines.',
      'The kids were scared by the noise of the turbines.',
      ['unmarked'],
    ],
    [
      'We must dredge the estuary before the herring return.',
      'We have to dredge the estuary before the herring come back.',
      ['unmarked'],
    ],
    [
      'The fire began in the laundry and spread quickly to the stairs.',
      'The fire started in the laundry and spread rapidly to the stairs.',
      ['unmarked'],
    ],
    [
      'The quarry will employ 60 people by the summer.',
      'The quarry will employ 90 people by the summer.',
      ['unmarked', 'number'],
    ],
    [
      'We raised 2.5 million crowns for the new lifeboat.',
      'We raised 3.5 million crowns for the new lifeboat.',
      ['unmarked', 'number'],
    ],
    [
      'The organ has fourteen stops and not one of them works.',
      'The organ has forty stops and not one of them works.',
      ['unmarked', 'number'],
    ],
    [
      'The train from Oslo was held at the border for hours.',
      'The train from Bergen was held at the border for hours.',
      ['unmarked', 'name'],
    ],
    [
      'We handed the film to Professor Lindqvist in the spring.',
      'We handed the film to Professor Okafor in the spring.',
      ['unmarked', 'name'],
    ],
    [
      'The convoy will leave Harwick on Thursday morning.',
      'The convoy will leave Harwick on Saturday morning.',
      ['unmarked', 'name'],
    ],
    [
      'The trustees must publish the accounts of the almshouse.',
      'The trustees may publish the accounts of the almshouse.',
      ['unmarked', 'modality'],
    ],
    [
      'We will reopen the swimming pool in May.',
      'We might reopen the swimming pool in May.',
      ['unmarked', 'modality'],
    ],
    [
      'The pilots could refuse to land in such a fog.',
      'The pilots should refuse to land in such a fog.',
      ['unmarked', 'modality'],
    ],
    [
      'The glazier should have been told about the crack.',
      'The glazier must have been told about the crack.',
      ['unmarked', 'modality'],
    ],
    [
      'It is possible to save the frescoes in the crypt.',
      'It is impossible to save the frescoes in the crypt.',
      ['unmarked', 'negation'],
    ],
    [
      'Everybody in the valley heard the dam break.',
      'Nobody in the valley heard the dam break.',
      ['unmarked', 'negation'],
    ],
    [
      'The vet has always refused to treat racing dogs.',
      'The vet has never refused to treat racing dogs.',
      ['unmarked', 'negation'],
    ],
    [
      'The museum can afford 12 guards for the night shift.',
      'The museum can afford 20 guards for the night shift.',
      ['unmarked', 'number'],
    ],
    [
      'I don’t think the mine will open again in my lifetime.',
      'I think the mine will not open again in my lifetime.',
      ['unmarked'],
    ],
    [
      'Nothing will be shipped until the samples are back.',
      'We will ship nothing until the samples are back.',
      ['unmarked'],
    ],
    [
      'The abbey sold its vineyard to pay for the roof.',
      'The abbey has sold its vineyard to pay for its roof.',
      ['unmarked'],
    ],
    [
      'Three of the seven bells were cast in Marrowby.',
      'Three of the seven bells were cast in Thornwick.',
      ['unmarked', 'name'],
    ],
    [
      'We told the Ministry in March that the cable was worn.',
      'We told the Ministry in June that the cable was worn.',
      ['unmarked', 'name'],
    ],
    [
      'The gardeners will not strike during the festival week.',
      'The gardeners will never strike during the festival week.',
      ['unmarked'],
    ],
  ],
  reported: [
    [
      'We will rebuild the chapel stone by stone.',
      'they would rebuild the chapel stone by stone',
      [],
      { formB: 'indirect' },
    ],
    [
      'I never saw the second contract with the brewery.',
      'he had never seen the second contract with the brewery',
      [],
      { formB: 'indirect' },
    ],
    [
      'My crews pumped 400 cellars dry in two days.',
      'her crews had pumped 400 cellars dry in two days',
      [],
      { formB: 'indirect' },
    ],
    [
      'My crews pumped 400 cellars dry in two days.',
      'her crews had pumped 900 cellars dry in two days',
      ['number'],
      { formB: 'indirect' },
    ],
    [
      'I told the foreman that the crane was leaning, and he told me to mind my own business.',
      'she had told the foreman that the crane was leaning and that he had told her to mind her own business',
      [],
      { formB: 'indirect' },
    ],
    [
      'He approved nine dives without checking the tanks once.',
      'he had approved nine dives without once checking the tanks',
      [],
      { formB: 'indirect' },
    ],
    [
      'The vaccine cannot be stored in the village clinic.',
      'the vaccine could not be stored in the village clinic',
      [],
      { formB: 'indirect' },
    ],
    [
      'the miners would return to work on Monday',
      'The miners will return to work on Monday.',
      [],
      { formA: 'indirect', formB: 'direct' },
    ],
    [
      'the miners would return to work on Monday',
      'The miners will not return to work on Monday.',
      ['negation'],
      { formA: 'indirect', formB: 'direct' },
    ],
    [
      'We are going to sue the cruise line.',
      'they were going to sue the cruise line',
      [],
      { formB: 'indirect' },
    ],
    [
      'You must boil the water for ten minutes.',
      'residents must boil the water for ten minutes',
      [],
      { formB: 'indirect' },
    ],
    [
      'You must boil the water for ten minutes.',
      'residents may boil the water for ten minutes',
      ['modality'],
      { formB: 'indirect' },
    ],
    [
      'Our ferry will sail to Kirkwall in June.',
      'their ferry would sail to Lerwick in June',
      ['name'],
      { formB: 'indirect' },
    ],
    [
      'We have never missed a single harvest festival.',
      'the village had never missed a single harvest festival',
      [],
      { formB: 'indirect' },
    ],
    [
      'The seals are back because the nets are gone.',
      'the seals were back because the nets were gone',
      ['speaker'],
      { formB: 'indirect', speakerB: 'Osric Bell' },
    ],
    [
      'The mayor promised us a new roof and sent us a tarpaulin.',
      'the mayor had promised them a new roof and had sent them a tarpaulin',
      [],
      { formB: 'indirect' },
    ],
  ],
};

/** Two pairs of each flag beside plainer relations, and traps where a reader flags nothing. */
const mixed: [Relation, ...Row][] = [
  [
    'trimmed',
    'the spring tides took the jetty',
    'In 1987 the spring tides took the jetty and nobody rebuilt it.',
  ],
  ['trimmed', 'We have water for nine days', 'We have water for nine days, not for ninety.'],
  ['extended', 'The tower is sound, but we cannot say so for the bell frame.', 'The tower is sound'],
  [
    'extended',
    'Professor Adeyemi taught me to read stone, and Mr Kovacs taught me to cut it.',
    'Professor Adeyemi taught me to read stone',
  ],
  [
    'bracketed',
    'We will meet [the foreign minister] in Vienna on 4 May.',
    'We will meet him in Vienna on 4 May.',
  ],
  [
    'reworded',
    'We will meet the envoy in Vienna on 4 May.',
    'We will meet the envoy in Vienna on 6 May.',
    ['unmarked', 'number'],
  ],
  [
    'elided',
    'The dam is … unsafe at its northern end.',
    'The dam is, in the opinion of two engineers, unsafe at its northern end.',
  ],
  [
    'elided',
    'The dam is … unsafe at its northern end.',
    'The dam is certainly not unsafe at its northern end.',
    ['negation'],
  ],
  [
    'reworded',
    'The shipyard will not lay off a single welder this year.',
    'The shipyard will lay off no welder this year.',
    ['unmarked'],
  ],
  [
    'reworded',
    'We have found no trace of the missing yacht.',
    'We haven’t found any trace of the missing yacht.',
    ['unmarked'],
  ],
  [
    'reworded',
    'We doubled the watch in the harbour after the second fire.',
    'We doubled the guard in the harbour after the second fire.',
    ['unmarked'],
  ],
  [
    'reworded',
    'Dr Imre Solt has examined all of the paintings.',
    'Dr Petra Vane has examined all of the paintings.',
    ['unmarked', 'name'],
  ],
  [
    'reworded',
    'The dentists can charge what they like for such a visit.',
    'The dentists cannot charge what they like for such a visit.',
    ['unmarked', 'negation'],
  ],
  [
    'verbatim',
    'The pharmacy has had no insulin since Tuesday.',
    'The pharmacy has had no insulin since Tuesday.',
    [],
    { speakerA: 'the pharmacist', speakerB: 'Ingrid Marlow' },
  ],
];

export const relations: LabelledPair[] = [
  ...Object.entries(rows).flatMap(([relation, list]) =>
    list.map(([a, b, flags = [], told = {}]) => ({
      a,
      b,
      same: true,
      relation: relation as Relation,
      flags,
      ...told,
    })),
  ),
  ...mixed.map(([relation, a, b, flags = [], told = {}]) => ({ a, b, same: true, relation, flags, ...told })),
];
