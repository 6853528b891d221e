/**
 * The articles that `npm start` is about: those of the sample news site, or the person's own files as the site
 * serves them. Gives their pages as served, since the browser will read exactly those.
 */
import { get } from 'node:http';

export interface ServedArticle {
  /** Its address on the local site. */
  url: string;
  title: string;
  /** Absolute path of a person's own file. */
  file?: string;
}

export interface Site {
  origin: string;
  port: number;
  own: { path: string; file: string; title: string }[];
  close(): Promise<void>;
}

interface SampleSite {
  startSite(options: { port?: number; folders?: string[] }): Promise<Site>;
  listSampleArticles(options: { port: number }): { url: string; title: string }[];
}

/** The sample site is test material; only this command and the tests reach for it. */
async function loadSampleSite(): Promise<SampleSite> {
  const folder = new URL('../../../test/site/', import.meta.url);
  const server = await import(new URL('server.mjs', folder).href);
  const corpus = await import(new URL('sample-corpus.mjs', folder).href);
  return { startSite: server.startSite, listSampleArticles: corpus.listSampleArticles };
}

export async function serveArticles(folders: string[]): Promise<{ site: Site; articles: ServedArticle[] }> {
  const { startSite, listSampleArticles } = await loadSampleSite();
  const site = await startSite({ folders });
  const articles =
    folders.length > 0
      ? site.own.map(({ path, file, title }) => ({ url: site.origin + path, title, file }))
      : listSampleArticles({ port: site.port }).map(({ url, title }) => ({ url, title }));
  return { site, articles };
}

/** Node resolves no `*.localhost`, browsers do: ask 127.0.0.1 by the host's name. */
export function fetchPage(address: string): Promise<string> {
  const { hostname, port, pathname, search, host } = new URL(address);
  if (!hostname.endsWith('localhost') && hostname !== '127.0.0.1') throw new Error(`${address} is not local`);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: pathname + search, headers: { host } };
    get(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('error', reject).on('end', () => {
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(`${address} answers ${response.statusCode}`));
      });
    }).on('error', reject);
  });
}
