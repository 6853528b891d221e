/**
 * Invented pairs that look alike and are two statements: neighbours in one speech, the same point on another
 * occasion, stock phrases by two people, the same topic in other hands; and those that share a whole frame.
 */
import type { LabelledPair } from './labelled-pair.ts';

/** Neighbouring sentences of one speaker on one day. */
const neighbours: [string, string][] = [
  [
    'The reservoir is half empty and the autumn rains are late.',
    'The reservoir was full when my father ran it.',
  ],
  ['We bought the tug in Rotterdam for a fair price.', 'We sold the tug before the winter to pay the crew.'],
  ['The bells were cast in the abbey foundry.', 'The bells have not been rung since the tower cracked.'],
  ['Our teachers are leaving for the city schools.', 'Our teachers earn less than the bus drivers do.'],
  [
    'There is no bakery in the lower town.',
    'It smelled of burnt sugar, as if somebody ran a bakery in the lower town.',
  ],
  [
    'The surgeon did exactly what the handbook said she should do.',
    'We did not do what the handbook said we should.',
  ],
  ['I saw the smoke before I heard the sirens.', 'I saw my sister on the far side of the canal.'],
  ['The lock keeper called me at four in the morning.', 'The lock keeper has worked here for thirty years.'],
  [
    'We can repair the organ for a quarter of that sum.',
    'We can move the organ to the chapel in the meantime.',
  ],
  ['The parish owns the meadow and always has.', 'The parish cannot afford to mow the meadow.'],
  [
    'Every driver is tested at the start of the shift.',
    'Every driver has the right to refuse the night route.',
  ],
  ['The tide took the first pier in an hour.', 'The tide tables were printed with the wrong month.'],
  [
    'They promised the islanders a second ferry.',
    'They promised us nothing at all, and they kept that promise.',
  ],
  ['The vineyard faces south and drains well.', 'The vineyard was my mother’s idea, not mine.'],
  ['The committee met nine times in the spring.', 'The committee never once asked to see the ledgers.'],
  [
    'He repaired the clock with parts from a sewing machine.',
    'He wound the clock every Sunday until he died.',
  ],
  ['The glass came from a factory that no longer exists.', 'The glass is thinner at the top of the window.'],
  ['Nobody warned the campers on the sandbank.', 'The campers on the sandbank had lit a fire.'],
  [
    'We will plant four hundred elms along the avenue.',
    'We will need volunteers to water the avenue in July.',
  ],
  ['The painting was hidden behind a wardrobe.', 'The painting is worth more than the house.'],
  [
    'This hospital has one lift and it is broken.',
    'This hospital delivered eleven babies during the blackout.',
  ],
  [
    'My client was in Lisbon on the night of the theft.',
    'My client will answer every question the court puts to him.',
  ],
  ['The goalkeeper broke two fingers in the warm-up.', 'The goalkeeper is the best we have had in years.'],
  ['The canal freezes from the northern end.', 'The canal was dug by prisoners in a single winter.'],
  ['We counted the votes twice by hand.', 'We counted on the good sense of the voters.'],
  ['The orchard will be sold to a hotel.', 'The orchard gave us eight tonnes of pears.'],
  [
    'I have asked the minister to visit the school.',
    'I have asked the parents to be patient with the school.',
  ],
  ['The bridge opens for yachts at noon.', 'The bridge was painted green by mistake.'],
  ['We lost contact with the balloon over the ridge.', 'We lost a week to the fog on the ridge.'],
  ['The bishop blessed the new lifeboat.', 'The new lifeboat is faster than anything on this coast.'],
];

/** By two people in the same days: stock phrases and common turns. */
const stock: [string, string][] = [
  ['It is too early to say what caused this.', 'It is too early to say what caused this.'],
  ['We take these allegations very seriously.', 'We take these allegations very seriously.'],
  ['Our thoughts are with the families.', 'Our thoughts are with the families.'],
  ['There is still a lot of work to do.', 'There is still a lot of work to do.'],
  ['I am not going to comment on that.', 'I’m not going to comment on that.'],
  ['We will do whatever it takes.', 'We will do whatever it takes.'],
  ['No decision has been made yet.', 'No decision has been made yet.'],
  ['It was a great night for us.', 'It was a great night for us.'],
  ['Enough is enough.', 'Enough is enough.'],
  ['We have to take it one game at a time.', 'We have to take it one game at a time.'],
  ['Nobody is above the law.', 'Nobody is above the law.'],
  ['We will leave no stone unturned.', 'We will leave no stone unturned.'],
  ['I have nothing to hide.', 'I have nothing to hide.'],
  ['This is a very sad day.', 'This is a very sad day.'],
  ['All options are on the table.', 'All options are on the table.'],
  ['We are where we are.', 'We are where we are.'],
  ['Time will tell.', 'Time will tell.'],
  ['It is what it is.', 'It is what it is.'],
  ['We are cautiously optimistic.', 'We are cautiously optimistic.'],
  ['The investigation is ongoing.', 'The investigation is ongoing.'],
];

/** The same speaker, or nobody known, on another occasion: the words only resemble each other. */
const occasions: [string, string, number][] = [
  [
    'We will cut the waiting list for hip operations by half.',
    'We will cut the waiting list for eye operations this year.',
    300,
  ],
  [
    'The budget is balanced and it will stay balanced.',
    'The budget cannot be balanced by wishing for it.',
    420,
  ],
  ['Our defence was poor and our attack was worse.', 'Our defence was excellent for eighty minutes.', 90],
  [
    'The strike will end when the company talks to us.',
    'The strike has shown that the company listens to nobody.',
    60,
  ],
  ['The new line will open in the spring.', 'The new line is eleven months behind schedule.', 200],
  ['We are ready for the flood season.', 'We were not ready for a flood in July.', 150],
  ['Children deserve better playgrounds than these.', 'Children deserve to learn to swim.', 730],
  ['The refinery meets every standard there is.', 'The refinery failed one test out of forty.', 365],
  ['I intend to serve my full term.', 'I intend to seek another term.', 800],
  ['The theatre will not close.', 'The theatre closed because nobody came.', 500],
  ['We want fair rents for every tenant.', 'We want rents to rise no faster than wages.', 250],
  ['The harvest was the best in a decade.', 'The harvest was ruined by hail in one afternoon.', 365],
  ['The police have questioned four witnesses.', 'The police have closed the case.', 45],
  ['Our airport is safe and well run.', 'Our airport will get a second runway.', 600],
  ['The treaty protects the whales.', 'The treaty says nothing about the whales.', 400],
  ['We expect a full stadium on Sunday.', 'We expect an answer from the league on Sunday.', 35],
  ['The river is cleaner than it was.', 'The river smells of diesel again.', 700],
  ['I support the mayor on the tram line.', 'I support the tram line but not the mayor.', 120],
  ['We need more nurses on the night shift.', 'We need the nurses to come back from the strike.', 210],
  ['The company is in good health.', 'The company needs a new owner.', 330],
];

/** The same topic, by nobody known, in the same days. */
const topics: [string, string][] = [
  ['The fire brigade arrived within six minutes.', 'The fire brigade should have closed the road.'],
  ['The fog lifted just before the ferry sailed.', 'The ferry should never have sailed in that fog.'],
  ['The defendant showed no remorse at all.', 'The defendant was in tears for most of the hearing.'],
  ['Rents have doubled along the waterfront.', 'The waterfront has lost its last fishmonger.'],
  ['A third of the wheat is under water.', 'The price of wheat will double by autumn.'],
  ['The talks in Vienna went well.', 'The talks in Vienna were a waste of jet fuel.'],
  ['The volcano has been restless since May.', 'Tourists should stay away from the volcano.'],
  ['The striker asked to be transferred.', 'The striker has two years left on his contract.'],
  ['The new vaccine works in nine cases of ten.', 'The new vaccine costs as much as a bicycle.'],
  ['The dam was inspected in March.', 'The dam is older than anybody who lives below it.'],
  ['Half of our pupils walk to school.', 'The school bus has not run since January.'],
  ['The museum is free on Sundays.', 'The museum has never said where it got the statue.'],
  ['We pulled two people from the river.', 'The river rose four metres overnight.'],
  ['The union rejected the offer within an hour.', 'The offer is better than the union admits.'],
  ['The satellite stopped sending pictures at noon.', 'The pictures from the satellite are blurred.'],
  ['The queen opened the new wing of the hospital.', 'The new wing of the hospital has no windows.'],
  ['The cathedral roof leaks in eleven places.', 'The cathedral has raised its entrance fee.'],
  ['The jury was out for three days.', 'One juror slept through the closing speech.'],
  ['The bears come down to the village for honey.', 'The village has voted to leave the bears alone.'],
  ['The mine closed in my grandfather’s time.', 'There is still copper in that mine.'],
  ['The election was quiet and well run.', 'Turnout in the election was the lowest on record.'],
  ['The tram drivers were trained in a week.', 'The tram stops are too far apart.'],
  ['The ice on the lake is thin this year.', 'We skated on the lake every winter.'],
  ['The novel sold out in two days.', 'The novel is really about her brother.'],
  ['The pipeline crosses four rivers.', 'The pipeline was never meant for hydrogen.'],
];

/** Alike in words, by two named people on one day. */
const others: [string, string][] = [
  ['We will appeal against this verdict.', 'They may appeal against this verdict as long as they like.'],
  ['The wall should have been raised years ago.', 'The wall was raised as far as the money went.'],
  ['The club turned down two offers on Sunday.', 'The club never told us about any offers.'],
  ['The corridor must be open to every boat.', 'The corridor is a trap for every boat on this coast.'],
  ['I never signed the inspection sheets.', 'She signed the inspection sheets in front of me.'],
  ['The pumps were working all night.', 'The pumps failed at two in the morning.'],
  ['The company has paid its fine.', 'The company has paid less than it earns in an hour.'],
  ['Our patrol boats stayed in port.', 'Their patrol boats were six miles off our coast.'],
  ['The boy has a great future here.', 'The boy should play in a bigger league.'],
  ['The river wall held.', 'The river wall held for exactly as long as it did not matter.'],
  ['The market traders want the square back.', 'The square belongs to everybody, not to the market traders.'],
  ['I welcome the decision of the court.', 'I regret the decision of the court.'],
  ['We have the votes to pass the budget.', 'They do not have the votes to pass the budget.'],
  ['The ballots were counted fairly.', 'The ballots were counted behind a locked door.'],
  ['The hospital was told in writing.', 'The hospital was never told.'],
  ['Nobody asked the fishermen.', 'The fishermen were asked, and they said no.'],
  ['The tunnel is safe for the public.', 'The tunnel is not a place for the public.'],
  ['Our children drink that water.', 'That water is safe to drink.'],
  ['The report will be published in full.', 'The report I was shown had forty blank pages.'],
  ['The factory can be saved.', 'The factory could have been saved last year.'],
  ['The referee saw it and waved play on.', 'The referee was on the other side of the pitch.'],
  ['We sent three letters to the ministry.', 'The ministry received no letters.'],
  ['The new road will cut the village in two.', 'The new road will save the village.'],
  ['She was the best teacher in the valley.', 'She was a strict teacher and a dear friend.'],
  ['The ship was overloaded when it left.', 'The ship had been inspected the day before it left.'],
];

/** Sentences of one speech that share their frame, and fill it with other things. */
const parallels: [string, string][] = [
  [
    'I am grateful to the firemen who stayed until dawn.',
    'I am grateful to the neighbours who stayed until dawn.',
  ],
  [
    'The chapel and the mill will be finished in May.',
    'The granary and the stables will be finished in June.',
  ],
  ['In the theatre we had no heating and no actors.', 'In the orchard we had no ladders and no pickers.'],
  ['The recruits were paid twice a month.', 'The recruits were punished twice a month.'],
  ['She will mend the fence and paint the gate.', 'She will burn the fence and sell the gate.'],
  ['I would sooner starve than eat that.', 'I would sooner beg than eat that.'],
  ['The first thing we lost was the electricity.', 'The first thing we lost was the horses.'],
  [
    'There was water in the cellar and mud in the kitchen.',
    'There was smoke in the attic and soot in the nursery.',
  ],
  ['My father taught me how to sail.', 'My mother taught me how to argue.'],
  ['We need more surgeons in this valley.', 'We need more welders in this valley.'],
  ['He asked for a loan and we gave him one.', 'He asked for a horse and we gave him one.'],
  ['The judge was fair to the plaintiff.', 'The judge was rude to the witness.'],
  ['Every family on this street lost a window.', 'Every family on this street lost a son.'],
  ['We can rebuild a house in a year.', 'We can rebuild a forest in a century.'],
  ['They took our land and gave us bibles.', 'They took our sheep and gave us paper.'],
  ['I saw the captain on the bridge at midnight.', 'I saw the cook on the stairs at breakfast.'],
  ['The old pump was loud but reliable.', 'The new tractor was quiet but useless.'],
  ['No child should go to school hungry.', 'No child should go to bed frightened.'],
  ['To the farmers I say: your milk will be bought.', 'To the miners I say: your coal will be burnt.'],
  ['The ministry sent us a letter in spring.', 'The ministry sent us an engineer in spring.'],
  ['We have enough blankets for the winter.', 'We have enough candles for the winter.'],
  ['They searched the warehouse for three hours.', 'They searched the lighthouse for three hours.'],
  ['The council voted to close the swimming pool.', 'The council voted to close the slaughterhouse.'],
  [
    'A nurse earns less here than anywhere else in the country.',
    'A plumber earns more here than anywhere else in the country.',
  ],
  [
    'We were promised a railway by the last government.',
    'We were promised a university by the last government.',
  ],
  ['If the dam breaks, the village will drown.', 'If the bank breaks, the village will starve.'],
  [
    'The ferry leaves the island at six in the morning.',
    'The doctor leaves the island at six in the evening.',
  ],
  [
    'Our soldiers held the ridge through the whole night.',
    'Our soldiers held the railway through the whole winter.',
  ],
  ['What we want from the company is an apology.', 'What we want from the company is a pension.'],
  [
    'The reactor was built by people who knew their trade.',
    'The stadium was built by people who hated their trade.',
  ],
  [
    'I voted against the budget because it robs the young.',
    'I voted against the treaty because it robs the fishermen.',
  ],
  [
    'The referee showed courage when he stopped the match.',
    'The keeper showed courage when he stopped the penalty.',
  ],
  ['We will never forget the sailors of the Marigold.', 'We will never forget the widows of the Marigold.'],
  ['The tenants were told to pack on Friday.', 'The tenants were told to vote on Friday.'],
  ['She sang in the choir for thirty years.', 'She cleaned in the abbey for thirty years.'],
  ['The vaccine arrived on the Monday plane.', 'The ballot papers arrived on the Monday plane.'],
  ['You cannot feed a city with promises.', 'You cannot heat a city with speeches.'],
  [
    'The river gave us fish when there was nothing else.',
    'The forest gave us mushrooms when there was nothing else.',
  ],
  ['I have sent my brother to talk to the bishop.', 'I have sent my lawyer to talk to the brewery.'],
  ['This council has money for flags.', 'This council has money for roundabouts.'],
  ['Bring the wounded to the school.', 'Bring the animals to the school.'],
  ['We fixed the roof with our own hands.', 'We dug the well with our own hands.'],
];

/** Formulas of offices, companies, clubs and courts, by two people within days. */
const formulas: [string, string][] = [
  [
    'Our deepest sympathies go to the relatives and friends of all those who died.',
    'Our deepest sympathies go to the relatives and friends of all those who died.',
  ],
  [
    'The safety of our passengers and crew is always our top priority.',
    'The safety of our passengers and crew is always our first priority.',
  ],
  [
    'We are cooperating fully with the authorities and cannot comment further at this time.',
    'We are cooperating fully with the authorities and cannot comment further at this time.',
  ],
  [
    'We are aware of the incident and are investigating the circumstances.',
    'We are aware of the incident and are investigating the circumstances.',
  ],
  [
    'I would like to thank the emergency services for their quick response.',
    'I would like to thank the emergency services for their quick response.',
  ],
  [
    'We gave everything on the pitch and the players can be proud of their performance.',
    'We gave everything on the pitch and the players can be proud of their performance.',
  ],
  [
    'We deeply regret the inconvenience that this has caused to our customers.',
    'We deeply regret the inconvenience caused to our customers.',
  ],
  [
    'Those responsible for this cowardly attack will be brought to justice.',
    'Those responsible for this cowardly attack will be brought to justice.',
  ],
  [
    'This is a historic day for our country and for our children.',
    'This is a historic day for our country and for our children.',
  ],
  [
    'We strongly condemn this act of violence and call for restraint on all sides.',
    'We strongly condemn this act of violence and call for restraint on all sides.',
  ],
  [
    'We will continue to monitor the situation closely and take appropriate action.',
    'We will continue to monitor the situation closely and take appropriate action.',
  ],
  [
    'The allegations are completely false and without any foundation whatsoever.',
    'The allegations are completely false and without any foundation whatsoever.',
  ],
  [
    'My client denies all charges and looks forward to clearing his name in court.',
    'My client denies all charges and looks forward to clearing his name in court.',
  ],
  [
    'We respect the decision of the court and will study the judgment carefully.',
    'We respect the decision of the court and will study the judgment carefully.',
  ],
  [
    'We must learn the lessons of this tragedy so that it never happens again.',
    'We must learn the lessons of this tragedy so that it never happens again.',
  ],
  [
    'Hard-working families should not have to choose between heating and eating.',
    'Hard-working families should not have to choose between heating and eating.',
  ],
];

/** One speaker's same point on another occasion, in nearly or wholly the same words: other figures, another time. */
const again: [string, string, number][] = [
  [
    'The siege must be lifted before there is any talk of trade.',
    'The siege must be lifted before we talk of any trade.',
    450,
  ],
  ['It was the warmest April in thirty years.', 'It was the warmest April in forty years.', 800],
  [
    'Exports rose for the second quarter in succession.',
    'Exports rose for the fifth quarter in succession.',
    270,
  ],
  [
    'Our port is busier than anyone expected two years ago.',
    'Our port is busier than anyone expected two years ago.',
    700,
  ],
  [
    'We will raise pensions for every retired miner.',
    'We will increase pensions for every retired miner.',
    540,
  ],
  [
    'We have hired 300 new teachers since the summer.',
    'We have hired 450 new teachers since the summer.',
    365,
  ],
  [
    'The hospital treated nine hundred patients over the weekend.',
    'The hospital treated seven hundred patients over the weekend.',
    60,
  ],
  [
    'Unemployment in the valley is at its lowest level since records began.',
    'Unemployment in the valley is at its lowest level since records began.',
    400,
  ],
  [
    'We are closer to an agreement than we have ever been.',
    'We are closer to an agreement than we have been at any time.',
    200,
  ],
  [
    'The ceasefire is holding along the whole of the border.',
    'The ceasefire is holding along most of the border.',
    120,
  ],
  ['The snow came three weeks late this winter.', 'The snow came five weeks late this winter.', 360],
  ['Nobody will be forced to leave the islands.', 'Nobody will be made to leave the islands.', 600],
  ['Rents on the island rose by six percent.', 'Rents on the island rose by nine percent.', 330],
  [
    'We shall open two hundred new kindergartens before the next election.',
    'We will open two hundred new kindergartens by the next election.',
    1460,
  ],
];

const pair = ([a, b]: [string, string], told: Partial<LabelledPair>): LabelledPair => ({
  a,
  b,
  same: false,
  ...told,
});

export const nearMisses: LabelledPair[] = [
  ...neighbours.map((texts) => pair(texts, {})),
  ...stock.map((texts) => pair(texts, { speakerB: 'Osric Bell', days: 1 })),
  ...occasions.map(([a, b, days], i) => pair([a, b], { days, ...(i % 3 === 2 ? { speakerB: null } : {}) })),
  ...topics.map((texts) => pair(texts, { speakerA: null, speakerB: null })),
  ...others.map((texts) => pair(texts, { speakerB: 'Osric Bell' })),
  ...parallels.map((texts) => pair(texts, {})),
  ...formulas.map((texts) => pair(texts, { speakerB: 'Osric Bell', days: 3 })),
  ...again.map(([a, b, days]) => pair([a, b], { days })),
];
