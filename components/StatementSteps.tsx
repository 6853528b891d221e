/** The way back from one statement to the list, and on to the next or previous one of it. */
import { Button } from './Button.tsx';
import { BackIcon, ChevronIcon } from './icons.tsx';
import { useTranslator } from './translation.ts';

export interface StatementStepsProps {
  /** Counted from 1; null where the statement is not of the list. */
  position: { at: number; of: number } | null;
  onBack: () => void;
  onStep: (by: 1 | -1) => void;
}

export function StatementSteps({ position, onBack, onStep }: StatementStepsProps) {
  const { text } = useTranslator();
  return (
    <nav class="steps" aria-label={text('steps_label')}>
      <Button kind="quiet" onClick={onBack}>
        <BackIcon />
        {text('steps_back')}
      </Button>
      {position && (
        <span class="steps">
          <Button label={text('steps_previous')} disabled={position.at <= 1} onClick={() => onStep(-1)}>
            <BackIcon />
          </Button>
          <span class="soft small" role="status">
            {text('steps_position', position)}
          </span>
          <Button label={text('steps_next')} disabled={position.at >= position.of} onClick={() => onStep(1)}>
            <ChevronIcon />
          </Button>
        </span>
      )}
    </nav>
  );
}
