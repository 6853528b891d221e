/** A kept statement as a row of a long list: its words in two lines, who said it, where and when, and where else. */
import { pastWords } from '../../lib/comparison/cite.ts';
import type { StoredStatement } from '../../lib/index/statement-index.ts';
import { useTranslator } from '../translation.ts';
import { speakerWords } from '../words.ts';

export interface StatementItemProps {
  /** Undefined while it is being fetched. */
  statement: StoredStatement | undefined;
  /** How many other articles print it; undefined until that is known. */
  elsewhere: number | undefined;
  current: boolean;
  tabIndex: number;
  onOpen: (statement: StoredStatement) => void;
}

export function StatementItem({ statement, elsewhere, current, tabIndex, onOpen }: StatementItemProps) {
  const t = useTranslator();
  if (!statement) return <div class="item waiting" aria-hidden="true" />;
  const { article, speaker, section, past } = statement;
  const facts = [
    article.outlet ?? t.text('outlet_unknown'),
    t.day(section?.published ?? article.published) ?? t.text('date_unknown'),
    past ? pastWords(t, past) : null,
    elsewhere ? t.text('elsewhere_articles', { n: elsewhere }) : null,
  ];
  return (
    <button
      type="button"
      class="item"
      data-main
      data-statement={statement.id}
      tabIndex={tabIndex}
      aria-current={current ? 'true' : undefined}
      onClick={() => onOpen(statement)}
    >
      <span class="quote" dir="auto">
        {statement.text}
      </span>
      <span class="facts small soft" dir="auto">
        <b>{speakerWords(t, speaker)}</b> · {facts.filter(Boolean).join(' · ')}
      </span>
    </button>
  );
}
