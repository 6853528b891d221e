import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

/** The clauses of reported speech in a text, with who is said to have said them. */
function reportedIn(text: string): [speaker: string | null, clause: string][] {
  const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
  return understandArticle(article)
    .filter(({ form }) => form === 'indirect')
    .map((one) => [one.speaker?.name ?? null, one.text]);
}

const OPEN = 'the bridge would open in May';

const BEFORE = 'The bridge will stay closed for a year';

const found: [name: string, text: string, clauses: [string | null, string][]][] = [
  ['present and plural', `Experts say ${OPEN}.`, [['Experts', OPEN]]],
  [
    'with a verb that is not known',
    'Ada Ames said that the letter permits any sale to others.',
    [['Ada Ames', 'the letter permits any sale to others']],
  ],
  [
    'what is demanded on a day',
    'Ada Ames demanded on Friday that the governor go before the council.',
    [['Ada Ames', 'the governor go before the council']],
  ],
  ['the day before', `Ada Ames repeated the day before that ${OPEN}.`, [['Ada Ames', OPEN]]],
  ['behind an adverb', `Ada Ames nevertheless stressed that ${OPEN}.`, [['Ada Ames', OPEN]]],
  [
    'what is denied, with the verb that denies it',
    'Ada Ames denied that she was bribed by the builders.',
    [['Ada Ames', 'denied that she was bribed by the builders']],
  ],
  [
    'what is denied by a bare clause or a deed',
    'Ada Ames denied she was bribed by the builders. Carl Birch denied taking money from the builders.',
    [
      ['Ada Ames', 'denied she was bribed by the builders'],
      ['Carl Birch', 'denied taking money from the builders'],
    ],
  ],
  ['behind a day', `Ada Ames on Friday said ${OPEN}.`, [['Ada Ames', OPEN]]],
  ['behind "this week"', `Ada Ames said this week that ${OPEN}.`, [['Ada Ames', OPEN]]],
  [
    'a form in -ing as subject',
    'Ada Ames said seeing it open was a joy.',
    [['Ada Ames', 'seeing it open was a joy']],
  ],
  [
    'a condition first',
    'Ada Ames said if it rained, the bridge would close.',
    [['Ada Ames', 'if it rained, the bridge would close']],
  ],
  [
    'an aside behind the subject',
    'Ada Ames said Birch, despite his age, would walk over it.',
    [['Ada Ames', 'Birch, despite his age, would walk over it']],
  ],
  [
    'a question',
    'Ada Ames asked Carl Birch whether the bridge would open.',
    [['Ada Ames', 'whether the bridge would open']],
  ],
  ['an infinitive', 'Ada Ames promised Monday to open the bridge.', [['Ada Ames', 'to open the bridge']]],
  [
    'an infinitive of somebody else',
    'Ada Ames urged the council to open it soon.',
    [['Ada Ames', 'to open it soon']],
  ],
  [
    'a form in -ing',
    'Ada Ames proposed closing the bridge in May.',
    [['Ada Ames', 'closing the bridge in May']],
  ],
  [
    'called for',
    'Ada Ames called for a new bridge over the Lisk.',
    [['Ada Ames', 'a new bridge over the Lisk']],
  ],
  [
    'accused of',
    'Ada Ames accused Birch of hiding the report.',
    [['Ada Ames', 'Birch of hiding the report']],
  ],
  ['a noun of saying', `Birch doubts Ada Ames’s claim that ${OPEN}.`, [['Ada Ames', OPEN]]],
  [
    'as somebody has said',
    'As Ada Ames has said, the bridge will open in May.',
    [['Ada Ames', 'the bridge will open in May']],
  ],
  [
    'a place before the clause',
    'In Orrin the bridge is closed, Ada Ames said.',
    [['Ada Ames', 'In Orrin the bridge is closed']],
  ],
  [
    'around a tag, nearly all behind it',
    'The bridge, Ada Ames said, had been closed without any warning to the town.',
    [['Ada Ames', 'had been closed without any warning to the town']],
  ],
  [
    'around a tag, a reason behind it',
    'There is no need for a bridge, Ada Ames insisted, because the ferry still runs.',
    [['Ada Ames', 'There is no need for a bridge, Ada Ames insisted, because the ferry still runs']],
  ],
  [
    'around a source',
    'Traffic, according to Ada Ames, has doubled in two years.',
    [['Ada Ames', 'Traffic, according to Ada Ames, has doubled in two years']],
  ],
  [
    'a pronoun with its auxiliary',
    'Ada Ames said she’d close the bridge.',
    [['Ada Ames', 'she’d close the bridge']],
  ],
  [
    'a pronoun with its auxiliary behind "that"',
    'Carl Birch nodded, noting that he’d close it too.',
    [['Carl Birch', 'he’d close it too']],
  ],
  ['a question of manner', 'Ada Ames also asked how it’s paid for.', [['Ada Ames', 'how it’s paid for']]],
  [
    'a question behind its times',
    'Ada Ames asked several times whether the bridge was safe.',
    [['Ada Ames', 'whether the bridge was safe']],
  ],
  [
    'how something was, described',
    'Ada Ames described how the old bridge came down.',
    [['Ada Ames', 'how the old bridge came down']],
  ],
  [
    'a setting without "that"',
    'Ada Ames said in March it would open in May.',
    [['Ada Ames', 'it would open in May']],
  ],
  [
    'before a body with its article',
    'The bridge was closed for a week, the Orrin Herald reported Friday.',
    [['Orrin Herald', 'The bridge was closed for a week']],
  ],
  [
    'before a name with its office',
    'The bridge was closed for a week, former Mayor Ada Ames said on Friday.',
    [['Ada Ames', 'The bridge was closed for a week']],
  ],
  [
    'before somebody told',
    'The bridge was closed for a week, Ada Ames told the Herald.',
    [['Ada Ames', 'The bridge was closed for a week']],
  ],
  [
    'before an inverted tag far from its subject',
    'Even as snow fell on Orrin, a town she hoped to win, the race would be tight, said Ada Ames, head of the council.',
    [['Ada Ames', 'Even as snow fell on Orrin, a town she hoped to win, the race would be tight']],
  ],
  [
    'a source behind a sentence with verbs of saying',
    'The council expressed regret and turned the offer down, according to Ada Ames.',
    [['Ada Ames', 'The council expressed regret and turned the offer down']],
  ],
  [
    'a noun of saying with its day',
    `Birch doubts Ada Ames’s claim Monday that ${OPEN}.`,
    [['Ada Ames', OPEN]],
  ],
  [
    'a promise by its noun',
    'Ada Ames’s pledge last month to open the bridge was welcomed by Birch.',
    [['Ada Ames', 'to open the bridge']],
  ],
  [
    'an infinitive of several',
    'Ada Ames urged shops and cafés in Orrin to close at noon.',
    [['Ada Ames', 'to close at noon']],
  ],
  [
    'an infinitive of hers',
    'Ada Ames asked her assistant to print out the plans.',
    [['Ada Ames', 'to print out the plans']],
  ],
  [
    'remarks on her',
    'Ada Ames suggested that Birch’s remarks about her amounted to slander.',
    [['Ada Ames', 'Birch’s remarks about her amounted to slander']],
  ],
  [
    'around a tag, all of it',
    'The only trouble, Ada Ames said, is the bridge.',
    [['Ada Ames', 'The only trouble, Ada Ames said, is the bridge']],
  ],
  ['behind a dateline', `HARTLOW, May 4 (Lisk News) - ${BEFORE}, Ada Ames said.`, [['Ada Ames', BEFORE]]],
  ['behind a place and a dash', `HARTLOW — ${BEFORE}, Ada Ames said.`, [['Ada Ames', BEFORE]]],
  [
    'a form in -ing as subject, before its tag',
    'Closing the bridge was the only way, Ada Ames said.',
    [['Ada Ames', 'Closing the bridge was the only way']],
  ],
  [
    'a time before the clause',
    'In May the council closed the bridge for a year, Ada Ames said.',
    [['Ada Ames', 'In May the council closed the bridge for a year']],
  ],
];

const ends: [name: string, text: string, clauses: string[]][] = [
  ['which', `Ada Ames said ${OPEN}, which surprised nobody.`, [OPEN]],
  ['though', `Ada Ames said ${OPEN}, though others doubt it.`, [OPEN]],
  ['as', `Ada Ames said ${OPEN}, as it did last year.`, [OPEN]],
  ['a participle', `Ada Ames said ${OPEN}, pointing to the plan.`, [OPEN]],
  ['a verb of the sentence', `Ada Ames said ${OPEN}, and left at once.`, [OPEN]],
  [
    'a coordinated verb of saying',
    `Ada Ames said ${OPEN} and predicted that the town would come.`,
    [OPEN, 'the town would come'],
  ],
  ['even as', `Ada Ames said ${OPEN}, even as others doubt it.`, [OPEN]],
  ['when', `Ada Ames said ${OPEN}, when the ferry stops.`, [OPEN]],
  [
    'a time, behind a promise',
    'Ada Ames pledged to open the bridge after a meeting in Orrin.',
    ['to open the bridge'],
  ],
  [
    'another clause, behind a question',
    'Ada Ames asked whether the bridge was safe, but Birch would not answer.',
    ['whether the bridge was safe'],
  ],
  [
    'the next sentence, though it begins with a title',
    `Ada Ames revealed that ${OPEN}. Mrs. Birch left at once.`,
    [OPEN],
  ],
  ['no end: even if', `Ada Ames said ${OPEN}, even if it rains.`, [`${OPEN}, even if it rains`]],
  [
    'no end: an insertion',
    'Ada Ames said the bridge, which is old, would close in May.',
    ['the bridge, which is old, would close in May'],
  ],
  ['an opening clause', `As Ada Ames announced that ${OPEN}, Carl Birch left.`, [OPEN]],
  ['a semicolon', `Ada Ames said that ${OPEN}; today’s councillors seem to have forgotten.`, [OPEN]],
  ['those who doubt it', `Ada Ames said ${OPEN}, but several divers dispute it.`, [OPEN]],
  ['no end: her own but', `Ada Ames said ${OPEN}, but it needs paint.`, [`${OPEN}, but it needs paint`]],
  [
    'the predicate of a claim',
    'Ada Ames’s claim that the bridge is sound is wrong.',
    ['the bridge is sound'],
  ],
  [
    'no end: a verb behind an inner clause',
    'Ada Ames’s claim that the bridge he built is sound drew laughter.',
    ['the bridge he built is sound drew laughter'],
  ],
  ['who asked for silence', `An official, who asked not to be named, said ${OPEN}.`, [OPEN]],
];

const none: [name: string, text: string][] = [
  ['a relative that', 'Ada Ames praised a statement that drew no answer from the town.'],
  ['made clear by things', 'The photographs made it clear that the bridge was falling apart.'],
  ['sung on a day', 'Ada Ames sang on Friday at a concert that raised two million for the poor.'],
  ['tweeted on a day', 'Ada Ames tweeted on Monday a picture that showed the dam breaking.'],
  ['what is refused', 'Ada Ames rejected a report that found the dam was unsafe in three places.'],
  ['what is dismissed', 'Ada Ames dismissed any talk that she was bribed by the builders.'],
  ['what is not denied', 'Ada Ames did not deny that she was bribed by the builders.'],
  ['what stands before who denies it', 'She was bribed by the builders, Ada Ames denied on Friday.'],
  ['what is withheld', 'The ministry denied a visa to the Norwegian striker on Friday.'],
  ['what is made known', 'Carl Birch announced a deal to buy the bank on Monday.'],
  ['what is warranted', 'The state guarantees that the loans are repaid within ten years.'],
  ['not said', 'Ada Ames did not say that the bridge would open.'],
  ['might be said', 'Ada Ames would say that the bridge was closed.'],
  ['a time, not a clause', 'Ada Ames told reporters as she left the old bridge.'],
  ['a manner, not a clause', 'Ada Ames said quietly as the band played on.'],
  ['a relative behind a noun', 'Carl Birch read emails that were sent in May by others.'],
  ['a noun in -s', 'Most northern states that will vote in May are small.'],
  ['a setting with a name in -s', 'In an interview with the Orrin Times, Ada Ames joked about moving away.'],
  ['an object behind a promise', 'Ada Ames pledged her full allegiance to the group during the night.'],
  ['a share of a vote', 'Ada Ames won in Orrin, claiming 41 percent of the vote to 33 for Birch.'],
  [
    'who is accused by somebody',
    'In those days Ada Ames was suspected of fraud and accused by Birch of theft.',
  ],
  ['a supposition', 'If Ada Ames says the bridge is sound, people will use it.'],
  ['another supposition', 'Unless the mayor says that the bridge is sound, nobody will use it.'],
  ['said before', 'Having said that, the bridge is old.'],
  ['somebody spoken to', 'You’ve said before that the bridge is sound.'],
  ['pressure before marks', 'Pressed on whether the bridge was sound, Ada Ames said: “It stood for a year.”'],
  ['a memo before marks', 'In a memo seen by the Courier, Ada Ames said: “It stood for a year.”'],
  ['a clip before marks', 'In a clip shared on Monday, Ada Ames said: “It stood for a year.”'],
  ['study before marks', 'Having studied the plans, Ada Ames said: “It stood for a year.”'],
  [
    'a seat before marks',
    'Sitting beside the bridge her father built, Ada Ames said: “It stood for a year.”',
  ],
  ['a setting before marks', 'Asked what the town would want, Ada Ames said, “A bridge.”'],
];

describe('findReportedSpeech', () => {
  it.each(found)('finds %s', (_name, text, clauses) => {
    expect(reportedIn(text)).toEqual(clauses);
  });

  it.each(ends)('ends a clause before %s', (_name, text, clauses) => {
    expect(reportedIn(text).map(([, clause]) => clause)).toEqual(clauses);
  });

  it.each(none)('finds nothing where there is %s', (_name, text) => {
    const clauses = reportedIn(text).map(([, clause]) => clause);
    expect(clauses).toEqual([]);
  });
});
