/**
 * Invented stories, each told by two articles of one day in their own words: what one quotes the other reports, sums up
 * or words anew. Statements of one id are the same; every other pair of the two tellings is two statements. Written
 * before the program was asked.
 */
import type { QuotationForm } from '../../../lib/types.ts';

export interface ToldStatement {
  /** What is said; null where the other article has nothing like it. */
  id: string | null;
  speaker: { name: string; mention: string } | null;
  form: Exclude<QuotationForm, 'scare'>;
  text: string;
}

export interface Story {
  name: string;
  first: ToldStatement[];
  second: ToldStatement[];
}

export const said =
  (name: string, mention = name) =>
  (form: ToldStatement['form'], id: string | null, text: string): ToldStatement => ({
    id,
    speaker: { name, mention },
    form,
    text,
  });

const quorn = said('Ilse Quorn', 'Talvian Foreign Minister Ilse Quorn');
const quornLater = said('Ilse Quorn', 'Quorn');
const official = said('a Talvian official');
const drummond = said('Perrin Drummond', 'Drummond');
const hale = said('Oona Hale', 'Hale');
const brask = said('Tobias Brask', 'Brask');
const venn = said('Marta Venn', 'Venn');
const lorne = said('Edda Lorne', 'Lorne');
const tarn = said('Viktor Tarn', 'Tarn');

export const stories: Story[] = [
  {
    name: 'the fishing treaty',
    first: [
      quorn(
        'direct',
        'licences',
        'Every foreign trawler must carry a licence issued by Talvia before it casts a net.',
      ),
      quornLater(
        'direct',
        'inspectors',
        'Our inspectors should be allowed aboard at any hour, and captains must not be warned beforehand.',
      ),
      quornLater('direct', 'spawning', 'No boat may enter the spawning grounds between March and June.'),
      quornLater('indirect', 'compensation', 'the ministry would compensate islanders whose nets were cut'),
      drummond('direct', 'ruin', 'These rules will ruin the small harbours, and the big fleets will laugh.'),
      drummond('direct', 'petition', 'Nine thousand skippers have signed our petition in a week.'),
      drummond('direct', null, 'My grandfather fished these banks with a lantern and a hand line.'),
      quornLater('direct', null, 'We have nothing against our neighbours, only against empty seas.'),
    ],
    second: [
      official(
        'indirect',
        'licences',
        'trawlers from abroad would need a Talvian licence before casting their nets',
      ),
      quorn('indirect', 'inspectors', 'inspectors would board without warning the captains, at any hour'),
      quornLater('indirect', 'spawning', 'the spawning grounds would be closed to boats from March to June'),
      quornLater(
        'direct',
        'compensation',
        'Islanders who had their nets cut will be compensated by my ministry.',
      ),
      drummond('indirect', 'ruin', 'the rules would be the ruin of small harbours'),
      drummond(
        'indirect',
        'petition',
        'a petition had gathered the signatures of nine thousand skippers within a week',
      ),
      drummond('direct', null, 'We will sail to the capital if nobody listens.'),
      quornLater('direct', null, 'The coastguard is to receive four new cutters.'),
    ],
  },
  {
    name: 'the hospital fire',
    first: [
      hale('direct', 'alarm', 'The alarm in the east wing had been switched off for repairs since Tuesday.'),
      hale(
        'direct',
        'porters',
        'Two porters carried eleven patients down the stairs before the engines arrived.',
      ),
      hale('direct', 'reopen', 'We hope to reopen the maternity ward within a fortnight.'),
      hale('indirect', null, 'the chapel was not damaged'),
      brask('direct', 'wiring', 'Everything points to faulty wiring behind the laundry.'),
      brask('direct', 'hydrant', 'The nearest hydrant was frozen, which cost us twenty minutes.'),
      brask('mixed', null, 'a furnace'),
      brask('direct', null, 'I have never seen smoke move so fast through a building.'),
    ],
    second: [
      hale('indirect', 'alarm', 'an alarm in the east wing had been off since Tuesday because of repairs'),
      hale(
        'indirect',
        'porters',
        'eleven patients were carried downstairs by two porters before any engine arrived',
      ),
      hale('indirect', 'reopen', 'the maternity ward should be open again in two weeks'),
      hale('direct', null, 'Our nurses did not lose their heads for a moment.'),
      brask('indirect', 'wiring', 'wiring behind the laundry was most likely at fault'),
      brask('indirect', 'hydrant', 'his crews lost twenty minutes because the closest hydrant had frozen'),
      brask('direct', null, 'We shall be here until the last ember is out.'),
      brask('direct', null, 'The roof may have to come down.'),
    ],
  },
  {
    name: 'the stadium sale',
    first: [
      venn(
        'direct',
        'price',
        'The club was offered sixty million crowns and refused to sell for less than eighty.',
      ),
      venn('direct', 'pitch', 'The new pitch will be laid in August, before the season begins.'),
      venn('direct', 'name', 'The ground keeps its name for as long as I am chairwoman.'),
      venn('direct', null, 'Supporters have a right to be angry with me.'),
      lorne(
        'direct',
        'bus',
        'Without a second bus line nobody from the valley will get to an evening match.',
      ),
      lorne('direct', 'debts', 'The council should pay off the debts of the youth academy first.'),
      lorne('direct', null, 'I was born two streets from that ground.'),
    ],
    second: [
      venn(
        'indirect',
        'price',
        'the club had turned down an offer of sixty million, wanting at least eighty',
      ),
      venn('indirect', 'pitch', 'a new pitch would be laid before the season starts in August'),
      venn('indirect', 'name', 'the name of the ground would not change while she was in the chair'),
      venn('direct', null, 'There will be beer, and it will be cold.'),
      lorne(
        'indirect',
        'bus',
        'people from the valley could not reach evening matches without another bus line',
      ),
      lorne(
        'indirect',
        'debts',
        'the youth academy’s debts ought to be paid by the council before anything else',
      ),
      lorne('direct', null, 'The council has more urgent things to buy than a lawn.'),
    ],
  },
  {
    name: 'the missing paintings',
    first: [
      tarn(
        'direct',
        'keys',
        'Only three people had the keys to the depot, and one of them has left the country.',
      ),
      tarn('direct', 'insured', 'The paintings were insured for a tenth of what they are worth.'),
      tarn('direct', 'reward', 'Whoever brings the portrait back will receive a reward and no questions.'),
      tarn('direct', null, 'The museum stays open, with gaps on its walls.'),
      lorne(
        'direct',
        'warned',
        'I warned the trustees about that depot in writing, twice, and got no reply.',
      ),
      lorne('direct', null, 'A guard costs less than a frame.'),
    ],
    second: [
      tarn('indirect', 'keys', 'keys to the depot were held by three people, one of whom had gone abroad'),
      tarn('indirect', 'insured', 'the insurance covered a tenth of the paintings’ worth'),
      tarn(
        'indirect',
        'reward',
        'there would be a reward for the return of the portrait, and nobody would be asked any questions',
      ),
      tarn('direct', null, 'The thieves knew what to leave behind.'),
      lorne('indirect', 'warned', 'she had twice written to the trustees with a warning about the depot'),
      lorne('direct', null, 'Nobody has looked after the cellar since the old curator died.'),
    ],
  },
];
