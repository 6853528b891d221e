/**
 * One statement with every wording: the words on this page and how they came here, then each other wording against
 * this one or any chosen base, with its sources. One statement is one instance: give it the statement's id as key.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { countWords } from '../lib/comparison/describe.ts';
import { groupWordings } from '../lib/comparison/group-wordings.ts';
import { appearanceDate } from '../lib/comparison/timeline.ts';
import type { Translator } from '../lib/i18n/translator.ts';
import type { SentenceContext } from '../lib/messages.ts';
import type { ReportedComparison, ReportedStatement } from '../lib/state/trim-report.ts';
import type { Appearance, Wording } from '../lib/types.ts';
import { AttributionChain } from './AttributionChain.tsx';
import { Button } from './Button.tsx';
import { DiffText } from './DiffText.tsx';
import { TargetIcon } from './icons.tsx';
import { MarkSwatch } from './MarkSwatch.tsx';
import { QuoteText } from './QuoteText.tsx';
import { RejectedList } from './RejectedList.tsx';
import { SentencesAround } from './SentencesAround.tsx';
import { Switch } from './Switch.tsx';
import { statementMark } from './summarise.ts';
import { useTranslator } from './translation.ts';
import { WordingCard } from './WordingCard.tsx';

export interface StatementDetailProps {
  statement: ReportedStatement;
  /** Of the page, for who said it to whom; absent for selected text. */
  comparison: ReportedComparison | undefined;
  /** Whether differences are marked, or wordings shown as printed. */
  marked: boolean;
  onMarked: (marked: boolean) => void;
  /** Whether the focus goes to the heading: not while the reader steps on by the same button. */
  takeFocus: boolean;
  /** Null where there is nothing to show in the page. */
  onReveal: (() => void) | null;
  onJudge: (printed: Appearance[], different: boolean) => void;
  loadContext: (appearance: Appearance) => Promise<SentenceContext | null>;
}

/** Value of the base select for the words of this page; others are indices of wordings. */
const THIS_PAGE = 'page';

export function StatementDetail(props: StatementDetailProps) {
  const { statement, comparison, marked, onMarked, takeFocus, onReveal, onJudge, loadContext } = props;
  const t = useTranslator();
  const [base, setBase] = useState(THIS_PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);

  const wordings = groupWordings(statement.appearances);
  const chosen = base === THIS_PAGE ? undefined : wordings[Number(base)];
  const baseText = chosen?.text ?? statement.text;
  const quotation = comparison?.quotations.find(
    ({ start, end, in: place }) => place === statement.in && start <= statement.start && statement.end <= end,
  ) ?? { speaker: statement.speaker, to: [], via: [] };

  const count = wordings.length > 0 ? countWords(t, statement.appearances) : t.text('mark_none');

  return (
    <div class="detail">
      <section class="here" aria-labelledby="here">
        <h2 id="here" class="eyebrow" tabIndex={-1} ref={heading}>
          {t.text(comparison ? 'detail_here' : 'selected_text')}
        </h2>
        <blockquote>
          {chosen && marked ? (
            <DiffText base={baseText} other={statement.text} />
          ) : (
            <QuoteText text={statement.text} large />
          )}
        </blockquote>
        {comparison && <AttributionChain quotation={quotation} outlet={comparison.article.outlet} />}
        <p class="count">
          <MarkSwatch kind={statementMark(statement)} />
          <span>{statement.more ? t.text('detail_more', { n: statement.more, count }) : count}</span>
        </p>
        {onReveal && (
          <div>
            <Button onClick={onReveal}>
              <TargetIcon />
              {t.text('show_in_page')}
            </Button>
          </div>
        )}
      </section>

      {wordings.length > 0 && (
        <section class="wordings" aria-labelledby="elsewhere">
          <h2 id="elsewhere">{t.text('wordings_elsewhere', { n: wordings.length })}</h2>
          <div class="controls">
            <label class="small">
              {t.text('compare_with')}
              <select value={base} onChange={(event) => setBase(event.currentTarget.value)}>
                <option value={THIS_PAGE}>{t.text('compare_with_page')}</option>
                {wordings.map((wording, index) => (
                  <option key={wording.text} value={String(index)}>
                    {wordingLabel(t, wording)}
                  </option>
                ))}
              </select>
            </label>
            <Switch label={t.text('mark_differences')} on={marked} onChange={onMarked} />
          </div>
          {wordings.map((wording) => (
            <WordingCard
              key={wording.text}
              wording={wording}
              base={baseText}
              plain={!marked || wording === chosen}
              onNotSame={(printed) => onJudge(printed, true)}
              around={(appearance) => <SentencesAround load={() => loadContext(appearance)} />}
            />
          ))}
        </section>
      )}
      <RejectedList rejected={statement.rejected} onTakeBack={(found) => onJudge([found], false)} />
    </div>
  );
}

/** "Harbour Post, 3 Mar 2025": the first to print it names the wording. */
function wordingLabel({ text, day }: Translator, { appearances }: Wording): string {
  const first = appearances[0];
  return [first?.article.outlet ?? text('outlet_unknown'), day(first ? appearanceDate(first) : null)]
    .filter(Boolean)
    .join(', ');
}
