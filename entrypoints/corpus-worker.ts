/**
 * The corpus worker: opens the corpus, and answers one question after the other. It alone touches the corpus's
 * database; whoever starts it holds it under the Web Lock taken here, so that a second one waits.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { failure, success } from '../lib/result.ts';
import { answerCorpus } from '../lib/worker/answer-corpus.ts';
import type { ArchiveClient } from '../lib/worker/ask-one-archive.ts';
import type { WorkerAnswer, WorkerQuestion } from '../lib/worker/ask-worker.ts';

/** One owner at a time, also while an old worker is still ending after an update. */
const LOCK = 'variorum-corpus';

async function load(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(file)).arrayBuffer());
}

interface WithArchives {
  importScripts(file: string): void;
  variorumArchive?: ArchiveClient;
}

async function loadArchiveClient(): Promise<ArchiveClient> {
  const scope = self as unknown as WithArchives;
  if (!scope.variorumArchive) scope.importScripts('/archive-client.js');
  return scope.variorumArchive!;
}

export default defineUnlistedScript(() => {
  const owned = new Promise<void>((resolve) => {
    // Never resolved: the lock is held until the worker ends.
    void navigator.locks.request(LOCK, () => {
      resolve();
      return new Promise(() => {});
    });
  });
  const answers = answerCorpus({
    loadBackground: () => load('/background/en.bin'),
    loadMeaning: () => load('/meaning.bin'),
    loadArchiveClient,
  });

  self.onmessage = async ({ data }: MessageEvent<WorkerQuestion>) => {
    await owned;
    const answer = answers[data.name] as ((input: unknown, context: undefined) => unknown) | undefined;
    const result = await Promise.resolve()
      .then(() => answer?.(data.input, undefined))
      .then(success, failure);
    self.postMessage({ id: data.id, result } satisfies WorkerAnswer);
  };
});
