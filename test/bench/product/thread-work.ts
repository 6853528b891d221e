/**
 * The work of a page's main thread, as Chromium counts it: processor time, so that other programs that want the
 * processor do not count, in all and by the tasks in which the extension's script ran or went on. Chromium only.
 */
import type { DrivenBrowser } from '../../../lib/cli/browsers/driven-browser.ts';
import type { Observation } from './observed-page.ts';
import { observe } from './visit.ts';

export interface ThreadWork {
  /** Milliseconds that the thread worked, whatever for. */
  total: number;
  /** Milliseconds of each task of the page's thread in which a script of the extension ran, longest first. */
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
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

const TASK = 'ThreadControllerImpl::RunTask';
const CONTINUATIONS = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** Microseconds: less is finding that there is nothing to continue. */
const LEAST = 50;

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
  return { total, own: tasksOf(traceEvents, address, driven.origin), seen };
}

/**
 * A task is what Chromium runs in one go: what it was posted for, and the continuations (what stands after `await`) that
 * are run right after it and traced beside it. Other threads run scripts of ours, too, the worker's among them.
 */
function tasksOf(events: readonly TraceEvent[], address: string, origin: string): number[] {
  const parsed = events.find(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url?.startsWith(address),
  );
  if (!parsed) throw new Error(`The trace lacks ${address}.`);
  const here = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === parsed.pid && tid === parsed.tid)
    .sort((a, b) => a.ts - b.ts);
  const scripts = here.filter(({ args }) => args?.data?.url);
  const tasks: { work: number; end: number; continued: number; urls: string[] }[] = [];
  for (const { name, ts, dur = 0, tdur = dur } of here) {
    const last = tasks.at(-1);
    if (name === TASK) {
      const urls = scripts
        .filter((one) => one.ts >= ts && one.ts <= ts + dur)
        .map(({ args }) => args!.data!.url!);
      tasks.push({ work: tdur, end: ts + dur, continued: 0, urls });
    } else if (name === CONTINUATIONS && last && ts >= last.end) {
      last.work += tdur;
      last.continued += tdur;
    }
  }
  // The page has no script of its own that goes on after an answer: what is continued where none of its ran is ours.
  const isOurs = ({ urls, continued }: (typeof tasks)[number]) =>
    urls.some((url) => url.startsWith(origin)) ||
    (continued >= LEAST && !urls.some((url) => url.startsWith(address)));
  return tasks
    .filter(isOurs)
    .map(({ work }) => work / 1000)
    .sort((a, b) => b - a);
}
