/** The way back from one statement to the list, and on to the next or previous one of it. */
import { Button } from './Button.tsx';
import { BackIcon, ChevronIcon } from './icons.tsx';

export interface StatementStepsProps {
  /** Counted from 1; null where the statement is not of the list. */
  position: { at: number; of: number } | null;
  onBack: () => void;
  onStep: (by: 1 | -1) => void;
}

export function StatementSteps({ position, onBack, onStep }: StatementStepsProps) {
  return (
    <nav class="steps" aria-label="Statements">
      <Button kind="quiet" onClick={onBack}>
        <BackIcon />
        All statements
      </Button>
      {position && (
        <span class="steps">
          <Button label="Previous statement" disabled={position.at <= 1} onClick={() => onStep(-1)}>
            <BackIcon />
          </Button>
          <span class="soft small" role="status">
            {position.at} of {position.of}
          </span>
          <Button label="Next statement" disabled={position.at >= position.of} onClick={() => onStep(1)}>
            <ChevronIcon />
          </Button>
        </span>
      )}
    </nav>
  );
}
