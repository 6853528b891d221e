/**
 * Invented stories full of sentences with one frame: each telling picks other members of a series ("the school will be
 * rebuilt", "the clinic will be rebuilt"), and reports or words anew some that the other has too. Written before the
 * program was asked; statements of one id are the same, every other pair is two statements.
 */
import { type Story, said } from './stories.ts';

const brandt = said('Hanne Brandt', 'Mayor Hanne Brandt');
const brandtLater = said('Hanne Brandt', 'Brandt');
const osei = said('Kwame Osei', 'Osei');
const dahl = said('Ruth Dahl', 'Dahl');
const pell = said('Nathan Pell', 'Pell');
const sorley = said('Isla Sorley', 'Sorley');
const kovar = said('Milan Kovar', 'Kovar');
const reyes = said('Ana Reyes', 'Reyes');
const thorn = said('Gwen Thorn', 'Thorn');

export const parallelStories: Story[] = [
  {
    name: 'after the flood',
    first: [
      brandt('direct', 'school', 'The school on Mill Street will be rebuilt by the spring.'),
      brandtLater('direct', null, 'The clinic on Mill Street will be pulled down this winter.'),
      brandtLater('direct', 'pumps', 'We bought six pumps from the dockyard, and four of them never worked.'),
      brandtLater('indirect', null, 'the town would pay for new boilers in the almshouses'),
      osei('direct', 'wages', 'My crews have worked for three weeks without a day of rest.'),
      osei('direct', null, 'We cleared the cellars of Tanner Row before the mud could set.'),
      osei('direct', null, 'Volunteers brought us bread every morning.'),
    ],
    second: [
      brandt('indirect', 'school', 'the Mill Street school should stand again by spring'),
      brandtLater('indirect', null, 'the library on Mill Street would be repaired by the autumn'),
      brandtLater('indirect', 'pumps', 'only two of the six pumps bought from the dockyard had run'),
      brandtLater('indirect', null, 'the town would pay for new windows in the orphanage'),
      osei('indirect', 'wages', 'his crews had been at work for three weeks with no rest'),
      osei('indirect', null, 'crews had cleared the attics of Weaver Row before the roof could fall'),
      osei('direct', null, 'Volunteers sent us soup every evening.'),
    ],
  },
  {
    name: 'the railway strike',
    first: [
      dahl('direct', 'night', 'No guard should have to work alone on a night train.'),
      dahl('direct', null, 'Drivers have had no rise in pay for four years.'),
      dahl('direct', 'ballot', 'Nine in ten of our members voted to walk out.'),
      pell('direct', null, 'The northern line will run every second hour.'),
      pell('direct', 'tickets', 'Anyone with a ticket for this week may travel next week instead.'),
      pell('direct', 'offer', 'We have put a fair offer on the table, and it stays there until Friday.'),
      pell('indirect', null, 'freight to the harbour would not be affected'),
    ],
    second: [
      dahl('indirect', 'night', 'guards ought not to be on night trains by themselves'),
      dahl('indirect', null, 'cleaners had had no rise in pay for six years'),
      dahl('indirect', 'ballot', 'ninety percent of members had backed a walkout'),
      dahl('direct', null, 'No driver should have to sleep in a cab.'),
      pell('indirect', null, 'the coastal line would be closed every second day'),
      pell('indirect', 'tickets', 'tickets for this week would be valid next week as well'),
      pell('indirect', 'offer', 'the offer was fair and would remain on the table until Friday'),
      pell('direct', null, 'Freight to the mines will be halved.'),
    ],
  },
  {
    name: 'the island ferry',
    first: [
      sorley('direct', null, 'The old ferry broke down eleven times last winter.'),
      sorley('direct', 'patients', 'Patients wait two days on the quay for a boat to the hospital.'),
      sorley('direct', 'leave', 'If nothing changes, the young families will leave the island.'),
      sorley('direct', null, 'Our fishermen land their catch on the far side now.'),
      kovar('direct', 'second', 'A second vessel has been ordered and will arrive in October.'),
      kovar('direct', null, 'We regret the delays of the past month.'),
      kovar('mixed', 'subsidy', 'a subsidy without which no ship would sail'),
    ],
    second: [
      sorley('indirect', null, 'the new ferry had been late eleven times since Easter'),
      sorley('indirect', 'patients', 'sick people spent two days at the quay waiting for a boat to hospital'),
      sorley('indirect', 'leave', 'young families would move away from the island unless things changed'),
      sorley('indirect', null, 'farmers landed their sheep on the far side'),
      sorley('direct', null, 'The old people will stay on the island whatever happens.'),
      kovar('indirect', 'second', 'another ship was on order and due in October'),
      kovar('indirect', null, 'the company regretted the fares of the past year'),
      kovar('indirect', 'subsidy', 'without the subsidy no ship would leave port'),
    ],
  },
  {
    name: 'the court case',
    first: [
      thorn('direct', 'ledger', 'The ledger shows forty payments to a firm that does not exist.'),
      thorn('direct', null, 'The first witness saw the defendant leave by the garden gate.'),
      thorn('direct', 'sentence', 'We ask the court for seven years, not a day less.'),
      thorn('direct', null, 'The letters were written on the director’s own machine.'),
      reyes('direct', 'abroad', 'My client was abroad on the day the money vanished.'),
      reyes('direct', null, 'The prosecution has no proof that she signed the contract.'),
      reyes('direct', null, 'My client has lost her house over this.'),
    ],
    second: [
      thorn('indirect', 'ledger', 'forty payments in the ledger had gone to a firm which did not exist'),
      thorn('indirect', null, 'the second witness had seen a van leave by the stable gate'),
      thorn('indirect', 'sentence', 'the prosecution wanted no less than seven years'),
      thorn('indirect', null, 'the invoices had been printed on the secretary’s own machine'),
      reyes('indirect', 'abroad', 'her client had been out of the country when the money disappeared'),
      reyes('indirect', null, 'the prosecution had no proof that she opened the safe'),
      reyes('direct', null, 'My client has kept her friends through all this.'),
    ],
  },
  {
    name: 'the border talks',
    first: [
      kovar('direct', 'checks', 'Checks at the bridge will end on the first of May.'),
      kovar('direct', 'quota', 'Each side may send two hundred lorries a day across the pass.'),
      kovar('direct', null, 'We agreed to exchange the prisoners held since January.'),
      kovar('direct', null, 'Our engineers will restore the tunnel together.'),
      brandt('direct', 'mines', 'The mines in the valley must be cleared before anybody goes home.'),
      brandtLater('direct', null, 'Our shepherds need the upper pastures by June.'),
    ],
    second: [
      kovar('indirect', 'checks', 'from May there would be no more checks at the bridge'),
      kovar('indirect', 'quota', 'two hundred lorries from each side could cross the pass daily'),
      kovar('indirect', null, 'the sides had agreed to exchange the maps drawn since the war'),
      kovar('indirect', null, 'checks at the tunnel would begin in June'),
      kovar('direct', null, 'Our engineers will restore the bridge alone.'),
      brandt('indirect', 'mines', 'nobody should return before the valley had been cleared of mines'),
      brandtLater('indirect', null, 'the shepherds needed the lower pastures by September'),
    ],
  },
  {
    name: 'the new museum',
    first: [
      reyes('direct', 'free', 'Entry will be free for everybody under twenty.'),
      reyes('direct', null, 'The east wing will hold the paintings of the harbour school.'),
      reyes('direct', 'cost', 'The building cost eleven million, two million less than planned.'),
      reyes('direct', null, 'We want visitors to touch the sculptures.'),
      osei('direct', 'roof', 'The glass of the roof was cast in a works that has since closed down.'),
      osei('direct', null, 'The doors weigh as much as a tram.'),
    ],
    second: [
      reyes('indirect', 'free', 'those younger than twenty would not pay for entry'),
      reyes('indirect', null, 'the west wing would hold the furniture of the court joiners'),
      reyes('indirect', 'cost', 'at eleven million, construction had come in two million below the plan'),
      reyes('indirect', null, 'visitors were wanted to leave the drawings alone'),
      osei('indirect', 'roof', 'the works that had cast the glass for the roof had shut since'),
      osei('indirect', null, 'the stairs weighed as much as a church'),
    ],
  },
];
