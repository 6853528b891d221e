/**
 * The corpus worker seen from whoever started it (Chrome's offscreen document, Firefox's event page): messages with
 * numbers out, answers in. The worker is started by the first question and ended after `idleMs` without one.
 */
import type { BackgroundToCorpus } from '../messages.ts';
import { CodedError, failure, type Result, success } from '../result.ts';

export interface WorkerQuestion {
  id: number;
  name: keyof BackgroundToCorpus;
  input: unknown;
}

export interface WorkerAnswer {
  id: number;
  result: Result<unknown>;
}

export interface CorpusWorker {
  ask(name: keyof BackgroundToCorpus, input: unknown): Promise<Result<unknown>>;
  /** Whether it was started and not ended since. */
  running(): boolean;
}

/** DESIGN: an idle corpus costs no memory; a minute spares a reader who goes from article to article the start. */
export const IDLE_MS = 60_000;

export function startCorpusWorker(
  createWorker: () => Worker,
  { idleMs = IDLE_MS, onIdle = () => {} } = {},
): CorpusWorker {
  let worker: Worker | null = null;
  let lastId = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, (result: Result<unknown>) => void>();

  function start(): Worker {
    const started = createWorker();
    started.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      waiting.get(data.id)?.(data.result);
      waiting.delete(data.id);
      if (waiting.size === 0) idle = setTimeout(stop, idleMs);
    };
    started.onerror = (event) => {
      const why = failure(
        new CodedError(
          'worker_stopped',
          `The corpus worker stopped: ${event.message || 'it could not be started'}.`,
        ),
      );
      for (const answer of waiting.values()) answer(why);
      waiting.clear();
      stop();
    };
    return started;
  }

  function stop(): void {
    worker?.terminate();
    worker = null;
    onIdle();
  }

  return {
    running: () => worker !== null,
    ask(name, input) {
      // Where no worker runs there is nothing to end, and none is started for it.
      if (name === 'cancel' && !worker) return Promise.resolve(success(undefined));
      clearTimeout(idle);
      worker ??= start();
      const id = ++lastId;
      const question: WorkerQuestion = { id, name, input };
      worker.postMessage(question);
      return new Promise((resolve) => waiting.set(id, resolve));
    },
  };
}
