/** Whether there is no network just now, followed as it comes and goes. */
import { useEffect, useState } from 'preact/hooks';

export function useOffline(view: Window = window): boolean {
  const [offline, setOffline] = useState(!view.navigator.onLine);
  useEffect(() => {
    const look = () => setOffline(!view.navigator.onLine);
    const events = ['online', 'offline'] as const;
    for (const name of events) view.addEventListener(name, look);
    return () => {
      for (const name of events) view.removeEventListener(name, look);
    };
  }, [view]);
  return offline;
}
