/** A browser that a test may kill and begin again on the same profile, for one `describe`; the profile goes with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import type { BrowserKind, DrivenBrowser } from '../../lib/cli/browsers/driven-browser.ts';
import { launchBrowser } from '../../lib/cli/browsers/launch-browser.ts';
import { findBrowser } from '../../lib/cli/setup/find-browser.mjs';

export interface ProfileInUse {
  launch(options?: { headless?: boolean }): Promise<DrivenBrowser>;
  /** Ends the browser, if any runs. */
  end(): Promise<void>;
}

/** @param folder where the profile lies; made and removed here where none is given */
export function useProfile(kind: BrowserKind, folder?: string): ProfileInUse {
  const profile = folder ?? mkdtempSync(join(tmpdir(), `variorum-${kind}-`));
  let running: DrivenBrowser | null = null;
  const end = async () => running?.kill().catch(() => {});
  afterAll(async () => {
    await end();
    // Its last writes may still be under way.
    if (folder === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  return {
    end,
    async launch({ headless = true } = {}) {
      const executablePath = findBrowser(kind);
      if (!executablePath) throw new Error(`No ${kind} on this machine: npm test installs it or says how.`);
      const extension = inject('sample').extensions[kind];
      running = await launchBrowser(kind, { executablePath, extension, headless, profile });
      return running;
    },
  };
}
