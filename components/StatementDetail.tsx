/**
 * One statement with every wording: the words on this page and how they came here, then each other wording against
 * this one or any chosen base, with its sources. One statement is one instance: give it the statement's id as key.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { countWords } from '../lib/comparison/describe.ts';
import { groupWordings } from '../lib/comparison/group-wordings.ts';
import type { SentenceContext } from '../lib/messages.ts';
import type { ReportedComparison, ReportedStatement } from '../lib/state/trim-report.ts';
import type { Appearance } from '../lib/types.ts';
import { AttributionChain } from './AttributionChain.tsx';
import { Button } from './Button.tsx';
import { TargetIcon } from './icons.tsx';
import { MarkSwatch } from './MarkSwatch.tsx';
import { RejectedList } from './RejectedList.tsx';
import { SentencesAround } from './SentencesAround.tsx';
import { statementMark } from './summarise.ts';
import type { TakeAwayKind } from './TakeAway.tsx';
import { useTranslator } from './translation.ts';
import { WordingsElsewhere } from './WordingsElsewhere.tsx';
import { WordingText } from './WordingText.tsx';

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
  /** Opens a web search for the statement's rarest words. */
  onSearch: () => void;
  onJudge: (printed: Appearance[], different: boolean) => void;
  onTake: (kind: TakeAwayKind) => void;
  onCite: (appearance: Appearance) => void;
  loadContext: (appearance: Appearance) => Promise<SentenceContext | null>;
}

export function StatementDetail(props: StatementDetailProps) {
  const { statement, comparison, marked, takeFocus, onReveal, onJudge, onCite, loadContext } = props;
  const t = useTranslator();
  const [base, setBase] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);

  const wordings = groupWordings(statement.appearances);
  // By its words: the list is made anew with every report, and a wording may be gone from it.
  const chosen = wordings.find(({ text }) => text === base) ?? null;
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
        <WordingText
          base={chosen?.text ?? statement.text}
          text={statement.text}
          plain={!marked}
          large={!chosen || !marked}
        />
        {comparison && <AttributionChain quotation={quotation} outlet={comparison.article.outlet} />}
        <p class="count">
          <MarkSwatch kind={statementMark(statement)} />
          <span>{statement.more ? t.text('detail_more', { n: statement.more, count }) : count}</span>
        </p>
        <div class="actions">
          {onReveal && (
            <Button onClick={onReveal}>
              <TargetIcon />
              {t.text('show_in_page')}
            </Button>
          )}
          <Button kind="quiet" hint={t.text('search_web_hint')} onClick={props.onSearch}>
            {t.text('search_web')}
          </Button>
        </div>
      </section>

      {wordings.length > 0 && (
        <WordingsElsewhere
          wordings={wordings}
          base={chosen}
          onBase={(wording) => setBase(wording?.text ?? null)}
          here={{ text: statement.text, published: comparison?.article.published ?? null }}
          marked={marked}
          onMarked={props.onMarked}
          onJudge={onJudge}
          onTake={props.onTake}
          around={(appearance) => (
            <div class="under">
              <SentencesAround load={() => loadContext(appearance)} archive={appearance.archive} />
              <Button kind="quiet" onClick={() => onCite(appearance)}>
                {t.text('copy_citation')}
              </Button>
            </div>
          )}
        />
      )}
      <RejectedList rejected={statement.rejected} onTakeBack={(found) => onJudge([found], false)} />
    </div>
  );
}
