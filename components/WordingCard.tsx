/**
 * One wording: how it differs, its words against a base, and each article that prints it so. `around` is drawn under
 * each source, for what only a page of the extension can fetch (the sentences before and after).
 */
import type { ComponentChildren } from 'preact';
import { describeRelation } from '../lib/comparison/describe.ts';
import { groupSources } from '../lib/comparison/group-sources.ts';
import { markKind } from '../lib/comparison/mark-kind.ts';
import type { Appearance, Wording } from '../lib/types.ts';
import { Button } from './Button.tsx';
import { DiffText } from './DiffText.tsx';
import { FlagList } from './FlagList.tsx';
import { MarkSwatch } from './MarkSwatch.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useTranslator } from './translation.ts';

/** A wire story in forty papers would bury the other wordings: more sources wait behind a line. */
const SOURCES_SHOWN = 3;

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
  const { appearances, flags, relation } = wording;
  const source = (appearance: Appearance) => (
    <li key={`${appearance.article.id}:${appearance.start}`}>
      <SourceLine appearance={appearance} />
      {around?.(appearance)}
    </li>
  );
  // The first printing of each report first: its further ones say nothing new.
  const firsts = groupSources(appearances).map((found) => found.appearances[0]!);
  const shown = firsts.slice(0, SOURCES_SHOWN);
  const more = appearances.filter((found) => !shown.includes(found));
  return (
    <article class="wording">
      <div class="relation">
        <MarkSwatch kind={markKind(appearances)} silent />
        <span>{describeRelation(t, relation, flags)}</span>
      </div>
      <blockquote>
        <DiffText base={base} other={wording.text} plain={plain} />
      </blockquote>
      <FlagList flags={flags} />
      <ul class="sources">{shown.map(source)}</ul>
      {more.length > 0 && (
        <details class="more">
          <summary>{t.text('more_sources', { n: more.length })}</summary>
          <ul class="sources">{more.map(source)}</ul>
        </details>
      )}
      {onNotSame && (
        <div class="actions">
          <Button kind="quiet" hint={t.text('not_same_hint')} onClick={() => onNotSame(appearances)}>
            {t.text('not_same')}
          </Button>
        </div>
      )}
    </article>
  );
}
