/**
 * The sample articles that fill a corpus: every article page of the site but the reader's traps (print copies, a page
 * of two stories), front pages, search and editor pages. Gives where each lies and where it is served; reads titles
 * from the pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
/** Pages that are no article, by file name, at every outlet. */
const notArticles = new Set(['index.html', 'search.html', 'editor.html']);
/** Articles that only a reader of pages should meet. */
const readerTraps = new Set(['dispatch/lock-street-print.html', 'touchline/weekend-notebook.html']);

/** @returns {{id: string, name: string, language: string, about: string}[]} */
export function listOutlets() {
  return JSON.parse(readFileSync(join(root, 'outlets.json'), 'utf8'));
}

/**
 * @param {{port?: number | string}} [options] the port the site listens on, for addresses that open.
 * @returns {{path: string, file: string, outlet: string, title: string, url: string}[]} `path` from the site's own
 *   origin (`/ledger/x.html`), `file` on disk, `url` at the outlet's own host.
 */
export function listSampleArticles({ port } = {}) {
  return listArticlePages({ port }).filter(({ path }) => !readerTraps.has(path.slice(1)));
}

/** The same for every article page, traps included. */
export function listArticlePages({ port } = {}) {
  const authority = port ? `localhost:${port}` : 'localhost';
  return listOutlets().flatMap((outlet) =>
    readdirSync(join(root, 'articles', outlet.id))
      .filter((name) => name.endsWith('.html') && !notArticles.has(name))
      .sort()
      .map((name) => {
        const file = join(root, 'articles', outlet.id, name);
        return {
          path: `/${outlet.id}/${name}`,
          file,
          outlet: outlet.name,
          title: titleOf(readFileSync(file, 'utf8')),
          url: `http://${outlet.id}.${authority}/${name}`,
        };
      }),
  );
}

/** @returns {string[]} paths of the pages that are no article: start page, front pages, search, editor. */
export function listOtherPages() {
  const pages = listOutlets().flatMap((outlet) =>
    readdirSync(join(root, 'articles', outlet.id))
      .filter((name) => notArticles.has(name))
      .sort()
      .map((name) => `/${outlet.id}/${name}`),
  );
  return ['/index.html', ...pages];
}

function titleOf(html) {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  return heading
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
}
