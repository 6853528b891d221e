/**
 * Invented pairs that look alike and are two statements: neighbours in one speech, the same point on another
 * occasion, stock phrases by two people, the same topic in other hands.
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
];
