/**
 * How often somebody is quoted, month by month or, over more than MONTHS_SHOWN, year by year: bars that narrow the
 * search to their time, with the numbers in each one's name.
 */
import { useEffect, useState } from 'preact/hooks';
import type { MonthCount } from '../../lib/corpus/catalogue/count-months.ts';
import type { StatementFilter } from '../../lib/corpus/catalogue/statement-filter.ts';
import { useTranslator } from '../translation.ts';
import type { AskCorpus } from './corpus-place.ts';

/** Bars that stand side by side in 320 px: more months are shown as years. */
const MONTHS_SHOWN = 36;

/** Years shown, the latest: dates come from pages and may be any. */
const YEARS_SHOWN = 40;

/** Share of the height that the smallest bar has, so that it is seen, %. */
const LEAST = 4;

export interface MonthBarsProps {
  ask: AskCorpus;
  filter: StatementFilter;
  round: number;
  onSearch: (dates: { from: string; to: string }) => void;
}

export function MonthBars({ ask, filter, round, onSearch }: MonthBarsProps) {
  const t = useTranslator();
  const [months, setMonths] = useState<MonthCount[]>([]);
  const key = JSON.stringify({ ...filter, from: undefined, to: undefined });
  useEffect(() => {
    let left = false;
    const { from: _, to: __, ...rest } = filter;
    const load = async () => {
      const answer = await ask('browseMonths', { filter: rest }).catch(() => null);
      if (left || !answer) return;
      if ('preparing' in answer) setTimeout(load, 500);
      else setMonths(answer.months);
    };
    void load();
    return () => {
      left = true;
    };
  }, [ask, key, round]);

  const bars = months.length <= MONTHS_SHOWN ? months.map(asMonth) : asYears(months);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({ statements }) => statements));
  const format = new Intl.DateTimeFormat(t.locale, {
    year: 'numeric',
    ...(months.length <= MONTHS_SHOWN ? { month: 'short' } : {}),
    timeZone: 'UTC',
  });
  return (
    <section class="months" aria-label={t.text('months_title')} style={{ '--bars': bars.length }}>
      <ol>
        {bars.map(({ from, to, statements }) => {
          const name = `${format.format(new Date(from))}: ${t.text('statements', { n: statements })}`;
          const inside = filter.from === from && filter.to === to;
          return (
            <li key={from}>
              <button
                type="button"
                aria-label={name}
                aria-pressed={inside}
                title={name}
                onClick={() => onSearch({ from, to })}
              >
                <span style={{ height: `${LEAST + ((100 - LEAST) * statements) / most}%` }} />
              </button>
            </li>
          );
        })}
      </ol>
      <p class="small soft ends" aria-hidden="true">
        <span>{format.format(new Date(bars[0]!.from))}</span>
        <span>{format.format(new Date(bars.at(-1)!.from))}</span>
      </p>
    </section>
  );
}

interface Bar {
  from: string;
  to: string;
  statements: number;
}

function asMonth({ month, statements }: MonthCount): Bar {
  const first = new Date(`${month}-01`);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  return { from: `${month}-01`, to: last.toISOString().slice(0, 10), statements };
}

function asYears(months: readonly MonthCount[]): Bar[] {
  const years = new Map<string, number>();
  for (const { month, statements } of months) {
    const year = month.slice(0, -3);
    years.set(year, (years.get(year) ?? 0) + statements);
  }
  return Array.from(years, ([year, statements]) => ({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    statements,
  })).slice(-YEARS_SHOWN);
}
