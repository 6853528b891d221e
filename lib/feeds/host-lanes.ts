/**
 * Work sorted by host: within a host one after the other with a pause between, a few hosts at once. Work may add more
 * work. After an abort nothing new begins.
 */

/** Between the end of one request to a host and the beginning of the next, ms: what a reader turning pages makes. */
export const HOST_PAUSE = 2_000;

/** Hosts asked at once: more gain little, as pages are read one after the other. */
export const HOSTS_AT_ONCE = 6;

/** Does one request. @returns how long the host asks to be left alone, ms, or null for the usual pause */
export type HostJob = () => Promise<number | null>;

export interface HostLanes {
  add(address: string, job: HostJob): void;
  /** When nothing is left; at once after an abort. @throws the first error that a job let through */
  finished(): Promise<void>;
}

interface LaneOptions {
  sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  signal: AbortSignal | undefined;
}

/** A host that asks for a longer rest, ms, is left alone for this run: its work stays in the journal. */
const LONGEST_REST = 60_000;

export function createHostLanes({ sleep, signal }: LaneOptions): HostLanes {
  const resting = new Set<string>();
  const waiting = new Map<string, HostJob[]>();
  const running = new Map<string, Promise<void>>();
  const done: unknown[] = [];

  function begin(): void {
    for (const [host, jobs] of waiting) {
      if (running.size >= HOSTS_AT_ONCE || signal?.aborted) return;
      if (running.has(host)) continue;
      running.set(
        host,
        work(host, jobs)
          .catch((error) => void done.push(error))
          .finally(() => {
            running.delete(host);
            // Something may have joined since the last look.
            if (jobs.length === 0 || resting.has(host)) waiting.delete(host);
            begin();
          }),
      );
    }
  }

  async function work(host: string, jobs: HostJob[]): Promise<void> {
    for (let job = jobs.shift(); job && !signal?.aborted; job = jobs.shift()) {
      const rest = await job();
      if (rest !== null && rest > LONGEST_REST) {
        resting.add(host);
        return;
      }
      // Also behind the last one: what another host's feed names may be here.
      if (!signal?.aborted) await sleep(Math.max(rest ?? 0, HOST_PAUSE), signal);
    }
  }

  return {
    add(address, job) {
      const { host } = new URL(address);
      if (resting.has(host)) return;
      const jobs = waiting.get(host);
      if (jobs) jobs.push(job);
      else waiting.set(host, [job]);
      begin();
    },
    async finished() {
      while (running.size > 0) await Promise.race(running.values());
      if (done.length > 0) throw done[0];
    },
  };
}
