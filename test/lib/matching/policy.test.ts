/** What likeness may not decide: formulas, other occasions, parallel sentences; and what these rules leave alone. */
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { readMeaning } from '../../../lib/cli/read-meaning.ts';
import { compareStatements, type Finding } from '../../../lib/matching/compare-statements.ts';
import { createMeanings, type Meanings } from '../../../lib/matching/speaker-gist.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';

const rarity = readBackground();
const meanings = createMeanings(readMeaning());

function compare(
  [a, b]: readonly [string, string],
  { days = 1, speakerB = 'Ingrid Marlow', table = meanings as Meanings | null } = {},
): Finding {
  const start = Date.parse('2024-03-01');
  const printing = (text: string, name: string, after: number) => ({
    tokenized: tokenize(text),
    speaker: { name, mention: name },
    form: 'direct' as const,
    published: new Date(start + after * 86_400_000).toISOString(),
  });
  const [here, there] = [printing(a, 'Ingrid Marlow', 0), printing(b, speakerB, days)];
  const stems = [...here.tokenized.tokens, ...there.tokenized.tokens].map((token) => token.stem);
  return compareStatements(here, there, rarity.weigher(stems), false, table);
}

describe('a formula in the mouths of two', () => {
  it.each([
    ['We extend our deepest condolences to the families of the injured and the dead.'],
    ['The welfare of our guests and employees is always our highest priority.'],
    ['We cannot comment on a pending inquiry or on ongoing litigation.'],
    ['Our hearts go out to everybody who lost a loved one in this terrible accident.'],
    ['We have to take the next match as seriously as the last match.'],
  ])('%s', (text) => {
    expect(compare([text, text], { days: 3, speakerB: 'Osric Bell' }).same).toBe(false);
    expect(compare([text, text], { days: 0 }).same).toBe(true);
  });

  it.each([
    ['The lighthouse keeper had pawned both brass lamps before the inspectors came.', 3],
    ['The goats had eaten eleven ballots before anybody found the key.', 3],
    ['He hears the wind a minute before the rest of us look up.', 0],
  ])('is not what names rare things, or was said the same day: %s', (text, days) => {
    const found = compare([text, text], { days, speakerB: 'Osric Bell' });
    expect(found.same).toBe(true);
    expect(found.flags.map(({ kind }) => kind)).toContain('speaker');
  });
});

describe('the same point some days after', () => {
  const words: [string, string] = [
    'We have not yet won the battle against the weeds in the harbour.',
    'The battle against weeds is not won, and the harbour is full of them.',
  ];

  it('is made anew behind a week, where it is worded anew', () => {
    expect(compare(words, { days: 1 }).same).toBe(true);
    expect(compare(words, { days: 9 }).same).toBe(false);
  });

  it('is the same statement where it was only trimmed', () => {
    const trimmed = words[0].replace(' in the harbour', '');
    expect(compare([words[0], trimmed], { days: 9 }).same).toBe(true);
  });
});

describe('the same point long after', () => {
  it.each([
    [
      [
        'The embargo has to end before anything else is decided.',
        'The embargo has to end before we decide anything.',
      ],
      450,
    ],
    [['It was the wettest June in fifty years.', 'It was the wettest June in thirty years.'], 1000],
    [['Sales dropped for the second month in a row.', 'Sales dropped for the fifth month in a row.'], 90],
    [
      [
        'Our harvest was better than anybody expected a year ago.',
        'Our harvest was better than anybody expected a year ago.',
      ],
      700,
    ],
    [
      ['We are going to raise wages for every driver.', 'We are going to increase wages for every driver.'],
      500,
    ],
  ] as const)('%j after %d days is another statement', (texts, days) => {
    expect(compare(texts, { days }).same).toBe(false);
  });

  it.each([
    [
      [
        'A bridge of paper will not carry a brewery cart.',
        'A bridge of paper will not carry a brewery cart.',
      ],
      600,
    ],
    [
      [
        'A bridge of paper will not carry a brewery cart.',
        'I told them that a bridge of paper will not carry a brewery cart.',
      ],
      600,
    ],
    [
      [
        'I am sick of hearing about the leaking organ pipes.',
        'I am sick of hearing about your leaking organ pipes.',
      ],
      300,
    ],
  ] as const)('%j after %d days is the same wording, taken up again', (texts, days) => {
    expect(compare(texts, { days }).same).toBe(true);
  });
});

describe('a frame filled with other things', () => {
  it.each([
    ['We are grateful to the bakers who came at dawn.', 'We are grateful to the plumbers who came at dawn.'],
    ['The chapel and the tower will close in winter.', 'The brewery and the laundry will close in winter.'],
    ['On the island we had no priests.', 'On the mountain we had no dentists.'],
    ['The recruits were praised three times a week.', 'The recruits were whipped three times a week.'],
    ['I will mortgage the barn and hire a cook.', 'I will whitewash the barn and hire a violinist.'],
    ['I would sooner starve than vote for this.', 'I would sooner laugh than vote for this.'],
  ] as const)('%s ~ %s', (a, b) => {
    expect(compare([a, b]).same).toBe(false);
    expect(compare([a, b], { table: null }).same).toBe(false);
  });

  it.each([
    [
      'We hope to reopen the tunnel by the end of March.',
      'We hope to open the tunnel again by the end of March.',
    ],
    [
      'The reservoir supplies drinking water to half of the county.',
      'The reservoir provides drinking water to half of the region.',
    ],
    ['I would rather quit than put my name to this.', 'I would rather resign than put my name to this.'],
    ['The guards beat the prisoners twice a day.', 'The guards hit the prisoners twice a day.'],
    [
      'The doctors worked through the whole night without electricity.',
      'The physicians worked through the entire night without power.',
    ],
    [
      'The harbour wall will have to be torn down this summer.',
      'The harbour wall will have to be demolished this summer.',
    ],
    [
      'He purchased the farm with money stolen from the parish.',
      'He bought the farm with money taken from the parish.',
    ],
    [
      'The pupils were told to remain in the gym until the police came.',
      'The students were told to stay in the gym until the police arrived.',
    ],
    [
      'We want the soldiers to leave our valley before the harvest.',
      'We want the troops to quit our valley before the harvest.',
    ],
    [
      'The company lied to its workers about the asbestos.',
      'The firm lied to its employees about the asbestos.',
    ],
    ['Nobody has the right to shut this library.', 'Nobody has the right to close this library.'],
    ['The talks were difficult but honest.', 'The negotiations were tough but honest.'],
    [
      'The vessel sank within four minutes of the explosion.',
      'The ship sank within four minutes of the blast.',
    ],
    [
      'Her songs gave courage to a whole generation of women.',
      'Her songs gave strength to a whole generation of women.',
    ],
    [
      'The mayor promised us a clinic and we got a car park.',
      'The mayor promised us a clinic and we received a car park.',
    ],
    ['The children were frightened by the sirens.', 'The kids were scared by the sirens.'],
    [
      'The committee will publish its findings before the summer break.',
      'The committee will release its findings before the summer recess.',
    ],
    ['The accused fled through the kitchen window.', 'The suspect escaped through the kitchen window.'],
    [
      'The minister lied to parliament about the contract.',
      'The minister misled parliament about the contract.',
    ],
  ] as const)('is not the same thing by another word: %s ~ %s', (a, b) => {
    expect(compare([a, b]).same).toBe(true);
  });
});

describe('a figure in common', () => {
  it.each([
    ['Four.', 'I wrote four letters.', false],
    ['Four letters.', 'I wrote four letters.', true],
    ['four hundred', 'We counted four hundred herons.', false],
    ['four hundred herons', 'We counted four hundred herons.', true],
  ])('%s ~ %s: %s', (a, b, same) => {
    expect(compare([a, b]).same).toBe(same);
  });
});

describe('a verb in another form', () => {
  it.each([
    ['I never took a single herring from anyone.', 'I have never taken one single herring from anyone.'],
    ['The council bought our silence with a bridge.', 'The council purchased our silence with a bridge.'],
  ])('%s ~ %s', (a, b) => {
    expect(compare([a, b], { table: null }).same).toBe(true);
  });
});

describe('a passage of common words', () => {
  const whole = 'Take the money, I say, but take all of it.';

  it.each([
    ['take all of it', {}, true],
    ['all of it', {}, false],
    ['take some of it', {}, false],
    ['take all of it', { days: 9 }, false],
    ['take all of it', { speakerB: 'Osric Bell' }, false],
  ])('%s, %o: %s', (passage, told, same) => {
    expect(compare([passage, whole], { table: null, ...told }).same).toBe(same);
  });
});
