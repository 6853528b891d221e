/**
 * Twenty outlets on this machine, each a host of its own: quick and slow ones, broken ones in several ways, ones that
 * redirect, compress, answer conditionally, ask for patience, or write in other encodings. Everything that is asked of
 * them is written down with when it began and ended.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { hash32 } from '../../lib/text/hash.ts';
import { randomFrom } from '../seeded-random.ts';

export interface FeedRequest {
  outlet: string;
  path: string;
  /** ms. */
  began: number;
  ended: number;
  headers: IncomingMessage['headers'];
  status: number;
}

export interface Outlet {
  name: string;
  host: string;
  feed: string;
  /** Paths of the articles that a reader should get from it. */
  articles: string[];
}

export interface FeedServers {
  outlets: Outlet[];
  requests: FeedRequest[];
  opml: string;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, outlet: Outlet) => void | Promise<void>;

/** How long the slow outlet takes, ms; and how many articles each good outlet has. */
const SLOW = 3_000;
const ARTICLES = 2;

const send = (
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
) => void response.writeHead(status, { 'content-type': type, ...headers }).end(body);

const links = ({ articles, host }: Outlet) => articles.map((path) => `http://${host}${path}`);

const rss = (outlet: Outlet, head = '<?xml version="1.0"?>') =>
  `${head}<rss version="2.0"><channel><title>${outlet.name}</title><link>http://${outlet.host}/</link>${links(
    outlet,
  )
    .map((link, i) => `<item><title>Story ${i}</title><link>${link}</link></item>`)
    .join('')}</channel></rss>`;
const atom = (outlet: Outlet) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${outlet.name}</title>${outlet.articles
    .map(
      (path) =>
        `<entry><title>Story</title><link href="${path}"/><updated>2026-03-01T10:00:00Z</updated></entry>`,
    )
    .join('')}</feed>`;
const json = (outlet: Outlet) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    items: links(outlet).map((url) => ({ id: url, url })),
  });
const rdf = (outlet: Outlet) =>
  `<rdf:RDF xmlns:rdf="r"><channel><title>${outlet.name}</title></channel>${links(outlet)
    .map((link) => `<item rdf:about="${link}"><title>Story</title><link>${link}</link></item>`)
    .join('')}</rdf:RDF>`;

const XML = 'application/rss+xml';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** "Порт" in Windows-1251, "港" in Shift_JIS: the titles of two feeds. */
const CYRILLIC = Buffer.from([0xcf, 0xee, 0xf0, 0xf2]);
const JAPANESE = Buffer.from([0x8d, 0x60]);
const titled = (text: string, title: Buffer) => {
  const [before = '', after = ''] = text.split('@');
  return Buffer.concat([Buffer.from(before), title, Buffer.from(after)]);
};

/** Name → what its feed answers, and how many articles can be had from it. */
const OUTLETS: Record<string, { feed: Answer; articles?: number; opml?: false }> = {
  rss: { feed: (_, response, outlet) => send(response, 200, XML, rss(outlet)) },
  atom: { feed: (_, response, outlet) => send(response, 200, 'application/atom+xml', atom(outlet)) },
  json: { feed: (_, response, outlet) => send(response, 200, 'application/feed+json', json(outlet)) },
  rdf: { feed: (_, response, outlet) => send(response, 200, 'application/xml', rdf(outlet)) },
  plain: { feed: (_, response, outlet) => send(response, 200, 'text/plain', rss(outlet)) },
  slow: { feed: (_, response, outlet) => void setTimeout(() => send(response, 200, XML, rss(outlet)), SLOW) },
  gzip: {
    feed: (_, response, outlet) =>
      send(response, 200, XML, gzipSync(rss(outlet)), { 'content-encoding': 'gzip' }),
  },
  conditional: {
    feed: (request, response, outlet) =>
      request.headers['if-none-match'] === '"tide"'
        ? void response.writeHead(304).end()
        : send(response, 200, XML, rss(outlet), { etag: '"tide"' }),
  },
  dated: {
    feed: (request, response, outlet) =>
      request.headers['if-modified-since']
        ? void response.writeHead(304).end()
        : send(response, 200, XML, rss(outlet), { 'last-modified': 'Sun, 01 Mar 2026 10:00:00 GMT' }),
  },
  moved: {
    feed: (request, response, outlet) =>
      request.url === '/feed'
        ? void response.writeHead(301, { location: '/feed/new' }).end()
        : send(response, 200, XML, rss(outlet)),
  },
  cyrillic: {
    feed: (_, response, outlet) =>
      send(response, 200, 'text/xml; charset=windows-1251', titled(rss({ ...outlet, name: '@' }), CYRILLIC)),
  },
  japanese: {
    feed: (_, response, outlet) =>
      send(
        response,
        200,
        'text/xml',
        titled(rss({ ...outlet, name: '@' }, '<?xml version="1.0" encoding="shift_jis"?>'), JAPANESE),
      ),
  },
  wide: { feed: (_, response, outlet) => send(response, 200, 'application/xml', utf16(rss(outlet))) },
  sloppy: {
    feed: (_, response, outlet) =>
      send(
        response,
        200,
        XML,
        `${rss(outlet).replace('<item>', '<description>A & B<br></description><item>').replace('</rss>', '')}`,
      ),
  },
  site: {
    feed: (request, response, outlet) =>
      request.url === '/feed'
        ? send(
            response,
            200,
            'text/html',
            '<head><link rel="alternate" type="application/rss+xml" href="/feed/real"></head>',
          )
        : send(response, 200, XML, rss(outlet)),
  },
  failing: { feed: (_, response) => send(response, 500, 'text/plain', 'no'), articles: 0 },
  missing: { feed: (_, response) => send(response, 404, 'text/plain', 'no'), articles: 0 },
  patient: {
    feed: (_, response) => send(response, 429, 'text/plain', 'later', { 'retry-after': '3600' }),
    articles: 0,
  },
  garbage: { feed: (_, response) => send(response, 200, 'text/html', '<h1>Nothing here</h1>'), articles: 0 },
  cut: { feed: (request) => void request.socket.destroy(), articles: 0 },
};

export async function startFeedServers(): Promise<FeedServers> {
  const requests: FeedRequest[] = [];
  const servers: Server[] = [];
  const outlets: Outlet[] = [];
  for (const [name, { feed, articles = ARTICLES }] of Object.entries(OUTLETS)) {
    const outlet: Outlet = {
      name,
      host: '',
      feed: '',
      articles: Array.from({ length: articles }, (_, i) => `/story/${name}-${i}.html`),
    };
    const server = createServer((request, response) => {
      const entry: FeedRequest = {
        outlet: name,
        path: request.url ?? '',
        began: Date.now(),
        ended: Number.NaN,
        headers: request.headers,
        status: 0,
      };
      requests.push(entry);
      response.on('close', () => Object.assign(entry, { ended: Date.now(), status: response.statusCode }));
      if (request.url?.startsWith('/story/'))
        return send(response, 200, 'text/html; charset=utf-8', storyPage(name, request.url));
      return feed(request, response, outlet);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    outlet.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    outlet.feed = `http://${outlet.host}/feed`;
    servers.push(server);
    outlets.push(outlet);
  }
  const lines = outlets.map(({ name, feed }) => `<outline text="${name}" type="rss" xmlUrl="${feed}"/>`);
  return {
    outlets,
    requests,
    opml: `<?xml version="1.0"?><opml version="2.0"><body><outline text="Coast">${lines.join('')}</outline></body></opml>`,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

const WORDS =
  'tide harbour ferry lantern council bridge orchard signal winter market engine copper valley meadow library station glass river garden minister budget treaty strike election school hospital railway forest island pilot teacher captain museum theatre kitchen window mountain'.split(
    ' ',
  );

/** No two alike: what looks like a copy would be kept once. */
function storyPage(outlet: string, path: string): string {
  const random = randomFrom(hash32(`${outlet}${path}`));
  const word = () => WORDS[Math.floor(random() * WORDS.length)]!;
  const sentence = () =>
    `The ${word()} of the ${word()} will meet the ${word()} and the ${word()} before the ${word()}`;
  const paragraphs = Array.from(
    { length: 6 },
    () => `<p>“${sentence()},” Ilse Tornqvist said on Monday. ${sentence()}. ${sentence()}.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${word()} ${word()}</title><meta property="og:type" content="article"></head><body><article><h1>The ${word()} and the ${word()} of ${outlet}</h1>${paragraphs.join('')}</article></body></html>`;
}
