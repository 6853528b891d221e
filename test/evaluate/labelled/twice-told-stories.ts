/**
 * Invented stories whose articles print a statement twice: they report it and then quote it, or head with it; and in
 * which somebody without a name speaks for a country. Statements of one id are the same, every other pair is two.
 * Written before the program was asked, and nothing was set on them.
 */
import { type Story, said } from './stories.ts';

const marsh = said('Elin Marsh', 'Norland’s Deputy Trade Minister Elin Marsh');
const marshLater = said('Elin Marsh', 'Marsh');
const official = said('a senior Norland official');
const okoro = said('Daniel Okoro', 'Okoro');
const vale = said('Petra Vale', 'Vale');

export const twiceToldStories: Story[] = [
  {
    name: 'the timber tariff',
    first: [
      official('indirect', 'tariff', 'tariffs on sawn timber must be lifted before any trade deal'),
      marsh('indirect', 'tariff', 'Norland wants an end to timber tariffs ahead of a trade deal'),
      marshLater('direct', 'tariff', 'There is no trade deal while tariffs on our timber stand.'),
      marshLater('direct', 'mills', 'Forty sawmills have closed since the autumn.'),
      okoro('direct', 'quality', 'The planks we receive from Norland are wet and half of them split.'),
      okoro('direct', null, 'My warehouse is full until Christmas.'),
    ],
    second: [
      marsh('indirect', 'tariff', 'a trade deal would have to wait until the timber tariffs were gone'),
      marshLater('direct', 'mills', 'Since autumn we have lost forty sawmills.'),
      marshLater('direct', null, 'Our foresters plant three trees for each one they fell.'),
      okoro('indirect', 'quality', 'half of the wet planks sent from Norland split'),
      okoro('direct', null, 'My drivers wait two days at the border.'),
    ],
  },
  {
    name: 'the observatory',
    first: [
      vale('indirect', 'lamps', 'the street lamps of the valley would have to be dimmed after midnight'),
      vale('direct', 'lamps', 'We ask the valley to dim its street lamps after midnight.'),
      vale('direct', 'mirror', 'The mirror was polished for eleven months by two people.'),
      vale('direct', null, 'A comet is a guest who never says when he comes.'),
    ],
    second: [
      vale('indirect', 'lamps', 'she wanted dimmer street lamps in the valley after midnight'),
      vale('direct', 'mirror', 'Two people spent eleven months polishing the mirror.'),
      vale('indirect', null, 'the dome would turn more quietly than the old one'),
    ],
  },
];
