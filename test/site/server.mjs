/**
 * Serves the sample news site, and a person's own files, on 127.0.0.1. Each outlet answers under its own path
 * (`/ledger/…`) and under its own host (`http://ledger.localhost:<port>/…`), as the real web has one host a paper.
 * Addresses such as `http://ledger.localhost/x.html` inside pages get the port that is listened on, so canonical
 * links and JSON-LD are real addresses. Refuses other hosts (DNS rebinding), other methods and paths that climb out.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listOwnPages, renderOwnIndex, renderOwnPage } from './own-pages.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const outlets = JSON.parse(readFileSync(join(root, 'outlets.json'), 'utf8'));
const outletIds = new Set(outlets.map((outlet) => outlet.id));
const headersOf = new Map(outlets.map((outlet) => [outlet.id, outlet.headers ?? {}]));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/rss+xml; charset=utf-8',
};
/** What visitors may see: pages and what they need, not the server, the tests' data or other files. */
const publicTypes = new Set(['.css', '.html', '.js', '.svg', '.xml']);
/** Milliseconds; the longest that `?slow=` may hold back the second half of a page. */
const longestDelay = 10_000;

/**
 * @param {{port?: number, folders?: string[]}} [options] `folders`: a person's own `.txt` and `.html` files, or
 *   folders of them, served under `/own/`.
 * @returns {Promise<{origin: string, port: number, own: {path: string, file: string, title: string}[],
 *   close(): Promise<void>}>}
 */
export async function startSite({ port = 0, folders = [] } = {}) {
  const own = listOwnPages(folders);
  const server = createServer((request, response) => {
    answer(request, own, server.address().port)
      .catch(() => ({ status: 500, body: 'The sample site failed on this request.' }))
      .then((reply) => send(request, response, reply));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const listening = server.address().port;
  return {
    origin: `http://127.0.0.1:${listening}`,
    port: listening,
    own: own.map(({ path, file, title }) => ({ path, file, title })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request, own, port) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const outlet = host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : null;
  if (outlet === null ? host !== '127.0.0.1' && host !== 'localhost' : !outletIds.has(outlet)) {
    return { status: 421, body: 'The sample site answers on 127.0.0.1 and *.localhost only.' };
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, body: 'Only GET and HEAD.' };

  let path;
  try {
    path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
  } catch {
    return { status: 400, body: 'This address cannot be read.' };
  }
  if (path.endsWith('/')) path += 'index.html';
  if (path === '/favicon.ico') return { status: 204, body: '' };
  if (path.startsWith('/own/')) return answerOwn(path, own);
  const first = path.split('/')[1];
  if (outletIds.has(first) && path === `/${first}`)
    return { status: 301, headers: { location: `/${first}/` }, body: '' };

  // On an outlet's host its own pages come first; the rest of the site stays reachable, so `../art/x.svg` works.
  const candidates = [];
  if (outlet) candidates.push([outlet, join('articles', outlet, path)]);
  if (outletIds.has(first)) candidates.push([first, join('articles', path)]);
  candidates.push([null, path]);
  for (const [owner, relative] of candidates) {
    const file = resolveInside(relative);
    if (!file) continue;
    const body = await readFile(file).catch(() => null);
    if (body)
      return {
        status: 200,
        type: types[extname(file)],
        body: withPort(file, body, port),
        headers: headersOf.get(owner) ?? {},
      };
  }
  return { status: 404, body: 'There is no such page on the sample site.' };
}

function answerOwn(path, own) {
  if (path === '/own/index.html') return { status: 200, type: types['.html'], body: renderOwnIndex(own) };
  const page = own.find((one) => decodeURIComponent(one.path) === path);
  if (!page) return { status: 404, body: 'There is no such file among your own.' };
  return { status: 200, type: types['.html'], body: renderOwnPage(page) };
}

/** The file for a path, or null where it would leave the site's folder or is not meant to be seen. */
function resolveInside(relative) {
  const file = normalize(join(root, relative));
  if (!file.startsWith(root + sep) || file.includes('\0')) return null;
  if (!publicTypes.has(extname(file))) return null;
  return file;
}

function withPort(file, body, port) {
  if (!/\.(html|xml)$/.test(file)) return body;
  return body
    .toString('utf8')
    .replace(/http:\/\/([a-z]+)\.localhost\//g, (address, id) =>
      outletIds.has(id) ? `http://${id}.localhost:${port}/` : address,
    );
}

function send(request, response, { status, type = 'text/plain; charset=utf-8', body, headers = {} }) {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  if (request.method === 'HEAD') return response.end();
  const slow = Math.min(
    Number(new URL(request.url, 'http://127.0.0.1').searchParams.get('slow')) || 0,
    longestDelay,
  );
  if (!(slow > 0)) return response.end(bytes);
  // As a congested server does it: the head and half of the story at once, the rest later.
  const half = bytes.length >> 1;
  response.write(bytes.subarray(0, half));
  const timer = setTimeout(() => response.end(bytes.subarray(half)), slow);
  response.once('close', () => clearTimeout(timer));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin, own } = await startSite({
    port: Number(process.env.PORT) || 0,
    folders: process.argv.slice(2),
  });
  console.log(own.length > 0 ? `${origin}/own/` : `${origin}/`);
}
