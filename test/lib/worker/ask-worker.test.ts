import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCorpusWorker, type WorkerQuestion } from '../../../lib/worker/ask-worker.ts';

class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  questions: WorkerQuestion[] = [];
  ended = false;
  postMessage = (question: WorkerQuestion) => this.questions.push(question);
  terminate = () => {
    this.ended = true;
  };
  answer(index: number, value: unknown) {
    this.onmessage?.({ data: { id: this.questions[index]!.id, result: { ok: true, value } } });
  }
}

let made: FakeWorker[] = [];
const create = () => {
  made.push(new FakeWorker());
  return made.at(-1) as unknown as Worker;
};

beforeEach(() => {
  made = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('startCorpusWorker', () => {
  it('starts the worker with the first question and answers each by its number', async () => {
    const corpus = startCorpusWorker(create);
    expect(made).toHaveLength(0);
    const first = corpus.ask('corpusSize', {});
    const second = corpus.ask('listArticles', { limit: 1 });
    made[0]!.answer(1, 'second');
    made[0]!.answer(0, 'first');
    expect(await first).toEqual({ ok: true, value: 'first' });
    expect(await second).toEqual({ ok: true, value: 'second' });
  });

  it('starts none to cancel what no longer runs', async () => {
    expect(await startCorpusWorker(create).ask('cancel', { tab: 1 })).toEqual({ ok: true, value: undefined });
    expect(made).toHaveLength(0);
  });

  it('ends it after the idle time, and not while a question waits', async () => {
    const onIdle = vi.fn();
    const corpus = startCorpusWorker(create, { idleMs: 1000, onIdle });
    void corpus.ask('corpusSize', {});
    vi.advanceTimersByTime(5000);
    expect(made[0]!.ended).toBe(false);
    made[0]!.answer(0, null);
    vi.advanceTimersByTime(999);
    void corpus.ask('corpusSize', {});
    vi.advanceTimersByTime(5000);
    expect(made[0]!.ended).toBe(false);
    made[0]!.answer(1, null);
    vi.advanceTimersByTime(1000);
    expect(made[0]!.ended).toBe(true);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('fails every waiting question when the worker breaks, and starts a new one for the next', async () => {
    const corpus = startCorpusWorker(create);
    const lost = corpus.ask('corpusSize', {});
    made[0]!.onerror?.({ message: 'out of memory' });
    expect(await lost).toMatchObject({ ok: false, error: expect.stringContaining('out of memory') });
    void corpus.ask('corpusSize', {});
    expect(made).toHaveLength(2);
  });
});
