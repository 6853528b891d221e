/**
 * Every wording of a statement elsewhere, against the page's words or any chosen one: as a list in the order the reader
 * likes, or as a table by outlet; with a timeline, and ways to take it along. The choice of the base is the parent's,
 * as the page's own words are marked against it too.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { orderWordings, type WordingOrder } from '../lib/comparison/order-wordings.ts';
import { appearanceDate } from '../lib/comparison/timeline.ts';
import type { Translator } from '../lib/i18n/translator.ts';
import type { Appearance, Wording } from '../lib/types.ts';
import { Choices } from './Choices.tsx';
import { Switch } from './Switch.tsx';
import { TakeAway, type TakeAwayKind } from './TakeAway.tsx';
import { Timeline } from './Timeline.tsx';
import { useTranslator } from './translation.ts';
import { WordingCard } from './WordingCard.tsx';
import { WordingMatrix } from './WordingMatrix.tsx';

export interface WordingsElsewhereProps {
  wordings: readonly Wording[];
  /** The wording that all are compared with; null for the words of the page. */
  base: Wording | null;
  onBase: (base: Wording | null) => void;
  /** The page's words. */
  here: { text: string; published: string | null };
  marked: boolean;
  onMarked: (marked: boolean) => void;
  onJudge: (printed: Appearance[], different: boolean) => void;
  onTake: (kind: TakeAwayKind) => void;
  /** Drawn under each printing. */
  around: (appearance: Appearance) => ComponentChildren;
}

/** Value of the base select for the words of this page; others are indices of wordings. */
const THIS_PAGE = 'page';

const ORDERS: readonly WordingOrder[] = ['printed', 'earliest', 'newest'];
const VIEWS = ['list', 'matrix'] as const;

/** Fewer wordings than this are read faster one under the other. */
const MATRIX_FROM = 3;

export function WordingsElsewhere(props: WordingsElsewhereProps) {
  const { wordings, base, onBase, here, marked, onMarked, onJudge, onTake, around } = props;
  const t = useTranslator();
  const [order, setOrder] = useState<WordingOrder>('printed');
  const [view, setView] = useState<(typeof VIEWS)[number]>('list');
  const baseText = base?.text ?? here.text;
  const ordered = orderWordings(wordings, order);
  const asMatrix = view === 'matrix' && wordings.length >= MATRIX_FROM;
  return (
    <section class="wordings" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t.text('wordings_elsewhere', { n: wordings.length })}</h2>
      <div class="controls">
        <label class="small">
          {t.text('compare_with')}
          <select
            value={base ? String(wordings.indexOf(base)) : THIS_PAGE}
            onChange={(event) => onBase(wordings[Number(event.currentTarget.value)] ?? null)}
          >
            <option value={THIS_PAGE}>{t.text('compare_with_page')}</option>
            {wordings.map((wording, index) => (
              <option key={wording.text} value={String(index)}>
                {wordingLabel(t, wording)}
              </option>
            ))}
          </select>
        </label>
        {wordings.length > 1 && (
          <label class="small">
            {t.text('order')}
            <select value={order} onChange={(event) => setOrder(event.currentTarget.value as WordingOrder)}>
              {ORDERS.map((one) => (
                <option key={one} value={one}>
                  {t.text(`order_${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Switch label={t.text('mark_differences')} on={marked} onChange={onMarked} />
        {wordings.length >= MATRIX_FROM && (
          <Choices
            legend={t.text('view_legend')}
            value={view}
            onChange={setView}
            options={VIEWS.map((value) => ({ value, label: t.text(`view_${value}`) }))}
          />
        )}
      </div>
      {asMatrix ? (
        <WordingMatrix wordings={ordered} base={baseText} plain={!marked} />
      ) : (
        ordered.map((wording) => (
          <WordingCard
            key={wording.text}
            wording={wording}
            base={baseText}
            plain={!marked || wording === base}
            onNotSame={(printed) => onJudge(printed, true)}
            around={around}
          />
        ))
      )}
      <Timeline wordings={ordered} here={here.published} />
      <TakeAway onTake={onTake} />
    </section>
  );
}

/** "Harbour Post, 3 Mar 2025": the first to print it names the wording. */
function wordingLabel({ text, day }: Translator, { appearances }: Wording): string {
  const first = appearances[0];
  return [first?.article.outlet ?? text('outlet_unknown'), day(first ? appearanceDate(first) : null)]
    .filter(Boolean)
    .join(', ');
}
