/** What is known of a tab's page, followed as the background writes it; undefined until it was first looked up. */
import { useEffect, useState } from 'preact/hooks';
import { type PageReport, watchPageReport } from '../../lib/state/page-report.ts';

/** @param first what was known of that tab before anything was drawn */
export function usePageReport(
  tab: number | undefined,
  first?: { tab: number | undefined; report: PageReport | null | undefined },
): PageReport | null | undefined {
  const [found, setFound] = useState(first);
  useEffect(() => {
    if (tab === undefined) return;
    const ending = new AbortController();
    watchPageReport(
      tab,
      (report) => setFound((known) => (isKnown(known, tab, report) ? known : { tab, report })),
      ending.signal,
    );
    return () => ending.abort();
  }, [tab]);
  return found?.tab === tab ? found?.report : undefined;
}

/** Every writing has its own time, but one that was cut short for want of room: the same one need not be drawn twice. */
function isKnown(
  known: { tab: number | undefined; report: PageReport | null | undefined } | undefined,
  tab: number,
  report: PageReport | null,
): boolean {
  if (known?.tab !== tab || known.report === undefined) return false;
  const sign = (one: PageReport | null) => `${one?.written} ${one?.run} ${one?.noRoom}`;
  return sign(known.report) === sign(report);
}
