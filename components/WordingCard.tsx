/**
 * One wording: how it differs, its words against a base, and each source that prints it so. `around` is drawn under
 * each source, for what only a page of the extension can fetch (the sentences before and after).
 */
import type { ComponentChildren } from 'preact';
import { describeRelation } from '../lib/comparison/describe.ts';
import { markKind } from '../lib/comparison/mark-kind.ts';
import type { Appearance, Wording } from '../lib/types.ts';
import { Button } from './Button.tsx';
import { FlagList } from './FlagList.tsx';
import { MarkSwatch } from './MarkSwatch.tsx';
import { useRefusal } from './private-window.ts';
import { SourceList } from './SourceList.tsx';
import { useTranslator } from './translation.ts';
import { WordingText } from './WordingText.tsx';

export interface WordingCardProps {
  wording: Wording;
  /** The words it is compared with. */
  base: string;
  plain?: boolean;
  around?: (appearance: Appearance) => ComponentChildren;
  /** The reader says that the wording is another statement. */
  onNotSame?: (printed: Appearance[]) => void;
}

export function WordingCard({ wording, base, plain = false, around, onNotSame }: WordingCardProps) {
  const t = useTranslator();
  const refusal = useRefusal();
  const { appearances, flags, relation } = wording;
  return (
    <article class="wording">
      <div class="relation">
        <MarkSwatch kind={markKind(appearances)} silent />
        <span>{describeRelation(t, relation, flags)}</span>
      </div>
      <WordingText base={base} text={wording.text} plain={plain} />
      <FlagList flags={flags} />
      <SourceList appearances={appearances} around={around} />
      {onNotSame && (
        <div class="actions">
          <Button
            kind="quiet"
            held={refusal !== null}
            hint={refusal ?? t.text('not_same_hint')}
            onClick={() => onNotSame(appearances)}
          >
            {t.text('not_same')}
          </Button>
        </div>
      )}
    </article>
  );
}
