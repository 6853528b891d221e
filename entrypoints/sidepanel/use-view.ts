/** The statement that is in view in the tab's page, followed as it scrolls; null until one was, and for another page. */
import { useEffect, useState } from 'preact/hooks';
import { followView } from '../../lib/state/page-view.ts';

/** @param run the reading of the page: with another one its script may be another too, and its statements are */
export function useView(tab: number | undefined, run: string | undefined): string | null {
  const [view, setView] = useState<{ run: string; statement: string } | null>(null);
  useEffect(() => {
    if (tab === undefined || run === undefined) return;
    return followView(tab, (statement) => setView({ run, statement }));
  }, [tab, run]);
  return view?.run === run ? (view?.statement ?? null) : null;
}
