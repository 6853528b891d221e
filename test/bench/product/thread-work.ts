/**
 * The work of a page's main thread, as Chromium counts it: processor time, so that other programs that want the
 * processor do not count, in all and by the tasks in which the extension's script ran. Chromium only.
 */
import type { DrivenBrowser } from '../../../lib/cli/browsers/driven-browser.ts';
import type { Observation } from './observed-page.ts';
import { observe } from './visit.ts';

export interface ThreadWork {
  /** Milliseconds that the thread worked, whatever for. */
  total: number;
  /** Milliseconds of each task in which a script of the extension ran, longest first. */
  own: number[];
  seen: Observation;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: begin, length, processor time of the thread. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds that each page is watched from its navigation on, with and without the extension. */
const WATCHED = 2_500;

export async function measureThread(driven: DrivenBrowser, address: string): Promise<ThreadWork> {
  const page = await driven.puppeteer.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await page.goto(`${address}?quiet`);
  await new Promise((done) => setTimeout(done, WATCHED));
  const { metrics } = await session.send('Performance.getMetrics');
  const trace = await page.tracing.stop();
  const seen = await observe(page);
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const total = 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  return { total, own: tasksOf(traceEvents, driven.origin), seen };
}

function tasksOf(events: readonly TraceEvent[], origin: string): number[] {
  const ours = events.filter(({ args }) => args?.data?.url?.startsWith(origin) ?? false);
  const threads = new Set(ours.map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name === 'ThreadControllerImpl::RunTask' && threads.has(`${pid}/${tid}`),
  );
  return tasks
    .filter((task) =>
      ours.some(
        ({ pid, tid, ts }) =>
          pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
      ),
    )
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)
    .sort((a, b) => b - a);
}
