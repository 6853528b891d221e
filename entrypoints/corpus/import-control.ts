/** What the reader may do to an import under way: pause it, go on, end it. The import asks before each batch. */

export interface ImportControl {
  pause(): void;
  resume(): void;
  cancel(): void;
  readonly paused: boolean;
  readonly cancelled: boolean;
  /** Waits while paused. @returns whether to go on */
  turn(): Promise<boolean>;
}

export function createImportControl(): ImportControl {
  let paused = false;
  let cancelled = false;
  let goOn: (() => void) | null = null;
  let waiting: Promise<void> = Promise.resolve();

  function resume(): void {
    paused = false;
    goOn?.();
    goOn = null;
  }

  return {
    pause() {
      if (paused || cancelled) return;
      paused = true;
      waiting = new Promise((resolve) => {
        goOn = resolve;
      });
    },
    resume,
    cancel() {
      cancelled = true;
      resume();
    },
    get paused() {
      return paused;
    },
    get cancelled() {
      return cancelled;
    },
    async turn() {
      while (paused) await waiting;
      return !cancelled;
    },
  };
}
