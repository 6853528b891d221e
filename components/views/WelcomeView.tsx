/** The welcome page: what this does in three lines, one choice, one live example made of invented words. */
import { useState } from 'preact/hooks';
import type { ReadingMode } from '../../lib/state/settings.ts';
import { Button } from '../Button.tsx';
import { Logo } from '../icons.tsx';
import { LiveExample } from '../LiveExample.tsx';
import { useTranslator } from '../translation.ts';

export interface WelcomeViewProps {
  mode: ReadingMode;
  /** What was saved or refused, in a sentence. */
  news: string | null;
  /** What to do next, in a sentence or two. */
  next?: string | null;
  onChoose: (mode: ReadingMode) => void;
  onOpenCorpus: () => void;
}

const MODES: readonly ReadingMode[] = ['all', 'sites', 'click'];

export function WelcomeView({ mode, news, next, onChoose, onOpenCorpus }: WelcomeViewProps) {
  const { text } = useTranslator();
  const [chosen, setChosen] = useState(mode);
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
          <div id="choice-status" role="status">
            {news && <p>{news}</p>}
            {next && <p class="soft">{next}</p>}
          </div>
        </fieldset>
      </form>

      <LiveExample />
    </main>
  );
}
