/**
 * A statement of the page in a list: its mark, words, speaker and the count in words. Given `children` it opens in
 * place; given `onOpen` it is a button that leads elsewhere.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countWords } from '../lib/comparison/describe.ts';
import type { MatchedStatement } from '../lib/types.ts';
import { ChevronIcon } from './icons.tsx';
import { MarkSwatch } from './MarkSwatch.tsx';
import { QuoteText } from './QuoteText.tsx';
import { statementMark } from './summarise.ts';
import { useTranslator } from './translation.ts';
import { speakerWords } from './words.ts';

export interface StatementRowProps {
  statement: MatchedStatement;
  /** Made when the row is first opened: a page has many rows, and few are. */
  children?: () => ComponentChildren;
  /** The page shows it just now. */
  inView?: boolean;
  onOpen?: () => void;
}

export function StatementRow({ statement, children, inView = false, onOpen }: StatementRowProps) {
  const t = useTranslator();
  const { appearances, speaker, text } = statement;
  const [seen, setSeen] = useState(false);
  const line = (
    <>
      <MarkSwatch kind={statementMark(statement)} />
      <span>
        <QuoteText text={text} />
        <span class="soft small">
          {speakerWords(t, speaker)}
          {statement.in === 'title' && ` · ${t.text('in_headline')}`} ·{' '}
          {appearances.length > 0 ? countWords(t, appearances) : t.text('not_in_corpus')}
        </span>
      </span>
      <ChevronIcon class="chevron" />
    </>
  );
  if (onOpen) {
    return (
      <li class="row" data-statement={statement.id} aria-current={inView ? 'location' : undefined}>
        <button type="button" onClick={onOpen}>
          {line}
        </button>
      </li>
    );
  }
  return (
    <li data-statement={statement.id}>
      <details class="row" onToggle={() => setSeen(true)}>
        <summary>{line}</summary>
        {seen && <div class="opened">{children?.()}</div>}
      </details>
    </li>
  );
}
