/**
 * What the card over a quotation says: who said it, in how many other articles, the most telling wording with its
 * differences and source. A non-modal dialog; where it stands, and when it goes, is `card/mount-card.ts`'s to say.
 */
import { useState } from 'preact/hooks';
import { countWords, describeRelation } from '../lib/comparison/describe.ts';
import type { MatchedStatement } from '../lib/types.ts';
import { Button } from './Button.tsx';
import { pickTellingWording } from './card/pick-telling-wording.ts';
import { DiffText } from './DiffText.tsx';
import { FlagList } from './FlagList.tsx';
import { CloseIcon } from './icons.tsx';
import { MarkSwatch } from './MarkSwatch.tsx';
import { SourceLine } from './SourceLine.tsx';
import { statementMark } from './summarise.ts';
import { useTranslator } from './translation.ts';
import { speakerWords } from './words.ts';

export interface HoverCardProps {
  statement: MatchedStatement;
  onClose: () => void;
  /** Answers whether the panel could be opened; where it could not, the card says how to. */
  onCompareAll: () => undefined | Promise<{ opened: boolean } | undefined>;
  /** Given the words of the page and of the wording shown. */
  onCopy?: (text: string) => void;
}

export function HoverCard({ statement, onClose, onCompareAll, onCopy }: HoverCardProps) {
  const t = useTranslator();
  const [advice, setAdvice] = useState(false);
  const wording = pickTellingWording(statement.appearances);
  const appearance = wording?.appearances[0];

  const compareAll = async () => {
    const answer = await Promise.resolve(onCompareAll()).catch(() => ({ opened: false }));
    if (answer?.opened === false) setAdvice(true);
  };

  return (
    <div class="variorum card" role="dialog" aria-labelledby="who" aria-describedby="count" tabIndex={-1}>
      <header>
        <p id="who" class="who" dir="auto">
          {speakerWords(t, statement.speaker)}
        </p>
        <Button label={t.text('close')} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <p id="count" class="count">
        <MarkSwatch kind={statementMark(statement)} />
        <span>
          {statement.appearances.length > 0 ? countWords(t, statement.appearances) : t.text('mark_none')}
        </span>
      </p>
      {wording && appearance && (
        <div class="telling">
          <p class="relation">{describeRelation(t, wording.relation, wording.flags)}</p>
          <blockquote>
            <DiffText base={statement.text} other={wording.text} />
          </blockquote>
          <FlagList flags={wording.flags} />
          <SourceLine appearance={appearance} unless={statement.speaker?.name} />
        </div>
      )}
      <footer class="actions">
        <Button kind="primary" onClick={compareAll}>
          {t.text('compare_all')}
        </Button>
        {onCopy && wording && (
          <Button kind="quiet" onClick={() => onCopy(`${statement.text}\n${wording.text}`)}>
            {t.text('copy')}
          </Button>
        )}
      </footer>
      <p class="soft small" role="status">
        {advice && t.text('panel_advice')}
      </p>
    </div>
  );
}
