/** What is known of a tab's page, followed as the background writes it; undefined until it was first looked up. */
import { useEffect, useState } from 'preact/hooks';
import { type PageReport, watchPageReport } from '../../lib/state/page-report.ts';

export function usePageReport(tab: number | undefined): PageReport | null | undefined {
  const [found, setFound] = useState<{ tab: number; report: PageReport | null } | null>(null);
  useEffect(() => {
    if (tab === undefined) return;
    const ending = new AbortController();
    watchPageReport(tab, (report) => setFound({ tab, report }), ending.signal);
    return () => ending.abort();
  }, [tab]);
  return found?.tab === tab ? found?.report : undefined;
}
