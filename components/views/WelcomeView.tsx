/** The welcome page: what this does in three lines, one choice, one live example made of invented words. */
import { useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { ReadingMode } from '../../lib/state/settings.ts';
import type { Wording } from '../../lib/types.ts';
import { Button } from '../Button.tsx';
import { Logo } from '../icons.tsx';
import { useTranslator } from '../translation.ts';
import { WordingCard } from '../WordingCard.tsx';

export interface WelcomeViewProps {
  mode: ReadingMode;
  /** What was saved or refused, in a sentence. */
  news: string | null;
  onChoose: (mode: ReadingMode) => void;
  onOpenCorpus: () => void;
}

const MODES: readonly ReadingMode[] = ['all', 'sites', 'click'];

/** Invented, in the reader's language. */
function exampleWording({ text }: Translator): Wording {
  const words = text('example_there');
  return {
    text: words,
    relation: 'reworded',
    flags: [],
    appearances: [
      {
        article: {
          id: 'example',
          title: text('example_title'),
          outlet: text('example_outlet'),
          url: null,
          published: '2025-03-04',
        },
        start: 0,
        end: words.length,
        text: words,
        speaker: EXAMPLE_SPEAKER,
        form: 'direct',
        relation: 'reworded',
        flags: [],
        confidence: 0.96,
      },
    ],
  };
}

const EXAMPLE_SPEAKER = { name: 'Mira Tolvane', mention: 'Tolvane' };

export function WelcomeView({ mode, news, onChoose, onOpenCorpus }: WelcomeViewProps) {
  const t = useTranslator();
  const { text } = t;
  const [chosen, setChosen] = useState(mode);
  const tag = text('welcome_example_tag', { speaker: EXAMPLE_SPEAKER.name });
  const [before, after] = text('welcome_example_quoted', { tag }).split('{words}');
  return (
    <main class="variorum welcome">
      <div class="title">
        <Logo />
        <h1>Variorum</h1>
      </div>
      <div class="lines">
        <p>{text('welcome_line_marks')}</p>
        <p>{text('welcome_line_card')}</p>
        <p>{text('welcome_line_local')}</p>
      </div>

      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(chosen);
        }}
      >
        <fieldset>
          <legend>{text('welcome_question')}</legend>
          {MODES.map((value) => (
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
                <b>{text(`mode_${value}`)}</b>
                <br />
                <span class="soft">{text(`mode_${value}_hint`)}</span>
              </span>
            </label>
          ))}
          <div class="actions">
            <button type="submit" class="button primary" id="choose">
              {text('welcome_save')}
            </button>
            <Button kind="quiet" onClick={onOpenCorpus}>
              {text('welcome_import')}
            </Button>
          </div>
          <p id="choice-status" role="status">
            {news}
          </p>
        </fieldset>
      </form>

      <section aria-labelledby="example">
        <h2 id="example">{text('welcome_example')}</h2>
        <p class="soft small">{text('welcome_example_note')}</p>
        <div class="example">
          <p>
            {before}
            <mark>{text('example_here')}</mark>
            {after}
          </p>
          <WordingCard wording={exampleWording(t)} base={text('example_here')} />
        </div>
      </section>
    </main>
  );
}
