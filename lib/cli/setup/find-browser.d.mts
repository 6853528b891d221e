/** Types of find-browser.mjs, which stays plain JavaScript because it runs before anything is installed. */
export type BrowserKind = 'chromium' | 'firefox';

export interface FindOptions {
  platform?: NodeJS.Platform;
  env?: Record<string, string | undefined>;
  /** Whether a path is a program; a stand-in for the file system in tests. */
  runs?: (path: string) => boolean;
}

export function findBrowser(kind: BrowserKind, options?: FindOptions): string | null;
