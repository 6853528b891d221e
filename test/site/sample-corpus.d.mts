export interface Outlet {
  id: string;
  name: string;
  /** BCP 47. */
  language: string;
  about: string;
  headers?: Record<string, string>;
}

export interface SamplePage {
  /** From the site's own origin: `/ledger/x.html`. */
  path: string;
  /** On disk. */
  file: string;
  outlet: string;
  title: string;
  /** At the outlet's own host. */
  url: string;
}

export interface SampleOptions {
  port?: number | string;
}

export function listOutlets(): Outlet[];
export function listSampleArticles(options?: SampleOptions): SamplePage[];
export function listArticlePages(options?: SampleOptions): SamplePage[];
export function listOtherPages(): string[];
