/** What the reader set aside as not the same, folded away, each with its undo. Draws nothing where there is nothing. */
import type { Appearance } from '../lib/types.ts';
import { Button } from './Button.tsx';
import { QuoteText } from './QuoteText.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useTranslator } from './translation.ts';

export interface RejectedListProps {
  rejected: Appearance[] | undefined;
  onTakeBack: (appearance: Appearance) => void;
}

export function RejectedList({ rejected, onTakeBack }: RejectedListProps) {
  const { text } = useTranslator();
  if (!rejected || rejected.length === 0) return null;
  return (
    <details class="more rejected">
      <summary>{text('rejected', { n: rejected.length })}</summary>
      <ul class="sources">
        {rejected.map((found) => (
          <li key={`${found.article.id}:${found.start}`}>
            <QuoteText text={found.text} />
            <SourceLine appearance={found} />
            <div class="actions">
              <Button kind="quiet" onClick={() => onTakeBack(found)}>
                {text('undo')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
