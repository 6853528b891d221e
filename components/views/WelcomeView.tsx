/** The welcome page: what this does in three lines, one choice, one live example made of invented words. */
import { useState } from 'preact/hooks';
import type { ReadingMode } from '../../lib/state/settings.ts';
import type { Wording } from '../../lib/types.ts';
import { Button } from '../Button.tsx';
import { Logo } from '../icons.tsx';
import { WordingCard } from '../WordingCard.tsx';

export interface WelcomeViewProps {
  mode: ReadingMode;
  /** What was saved or refused, in a sentence. */
  news: string | null;
  onChoose: (mode: ReadingMode) => void;
  onOpenCorpus: () => void;
}

const OPTIONS: { mode: ReadingMode; name: string; hint: string }[] = [
  {
    mode: 'all',
    name: 'On all news pages',
    hint: 'Articles are read as you open them. Your browser will ask whether Variorum may read websites.',
  },
  {
    mode: 'sites',
    name: 'On sites I choose',
    hint: 'Switch a site on from the Variorum button while you are there. Your browser asks once for each.',
  },
  { mode: 'click', name: 'Only when I click', hint: 'Nothing is read until you press “Read this page now”.' },
];

const HERE = 'We will not leave the table until the last bridge is open.';

const EXAMPLE: Wording = {
  text: 'We will not leave the table until the bridge is open to everyone.',
  relation: 'reworded',
  flags: [],
  appearances: [
    {
      article: {
        id: 'example',
        title: 'Envoys stay for a third night',
        outlet: 'The Harbour Post',
        url: null,
        published: '2025-03-04',
      },
      start: 0,
      end: 0,
      text: 'We will not leave the table until the bridge is open to everyone.',
      speaker: { name: 'Mira Tolvane', mention: 'Tolvane' },
      form: 'direct',
      relation: 'reworded',
      flags: [],
      confidence: 0.96,
    },
  ],
};

export function WelcomeView({ mode, news, onChoose, onOpenCorpus }: WelcomeViewProps) {
  const [chosen, setChosen] = useState(mode);
  return (
    <main class="variorum welcome">
      <div class="title">
        <Logo />
        <h1>Variorum</h1>
      </div>
      <div class="lines">
        <p>While you read the news, quotations that also appeared elsewhere are quietly underlined.</p>
        <p>Point at one to see who printed it, when, and how it was worded there.</p>
        <p>What you keep is stored on this computer only. Nothing you read leaves it.</p>
      </div>

      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(chosen);
        }}
      >
        <fieldset>
          <legend>Where may Variorum read?</legend>
          {OPTIONS.map(({ mode: value, name, hint }) => (
            <label key={value} class="option">
              <input
                type="radio"
                name="mode"
                value={value}
                id={`mode-${value}`}
                checked={chosen === value}
                onChange={() => setChosen(value)}
              />
              <span>
                <b>{name}</b>
                <br />
                <span class="soft">{hint}</span>
              </span>
            </label>
          ))}
          <div class="actions">
            <button type="submit" class="button primary" id="choose">
              Save this choice
            </button>
            <Button kind="quiet" onClick={onOpenCorpus}>
              Import a corpus
            </Button>
          </div>
          <p id="choice-status" role="status">
            {news}
          </p>
        </fieldset>
      </form>

      <section aria-labelledby="example">
        <h2 id="example">An example</h2>
        <p class="soft small">Invented words. On a page, the line under a quotation tells what was found:</p>
        <div class="example">
          <p>
            “<mark>{HERE}</mark>” said Mira Tolvane, who leads the delegation, shortly before midnight.
          </p>
          <WordingCard wording={EXAMPLE} base={HERE} />
        </div>
      </section>
    </main>
  );
}
