/** Runs over a journal as the browser keeps it, with a web that is made up and a clock that waits for nobody. */
import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import { type FeedLibrary, openFeedStore } from '../../../lib/corpus/feed-store.ts';
import { createVisitors } from '../../../lib/feeds/create-visitors.ts';
import { STARTER_FEEDS } from '../../../lib/feeds/data/starter-feeds.ts';
import { HOST_PAUSE } from '../../../lib/feeds/host-lanes.ts';
import { runFeeds } from '../../../lib/feeds/run-feeds.ts';

const START = Date.parse('2026-03-01T10:00:00Z');
const MINUTE = 60_000;

interface Asked {
  address: string;
  at: number;
  headers: Record<string, string>;
}

let time = START;
let asked: Asked[] = [];
let kept: UnidentifiedArticle[] = [];
let web: Record<string, (headers: Record<string, string>) => Response | Promise<Response>> = {};
let store: FeedLibrary;
let names = 0;

beforeEach(() => {
  time = START;
  asked = [];
  kept = [];
  web = {};
  store = openFeedStore(`feeds-${names++}`);
});
afterEach(() => store.close());

const feedOf =
  (...paths: string[]) =>
  () =>
    new Response(
      `<rss><channel><title>Gull</title>${paths.map((path) => `<item><link>${path}</link></item>`).join('')}</channel></rss>`,
      {
        headers: { etag: '"1"', 'last-modified': 'Sun, 01 Mar 2026 09:00:00 GMT' },
      },
    );
const page =
  (text = 'a story') =>
  () =>
    new Response(text, { headers: { 'content-type': 'text/html' } });
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status: code, headers });

const fetcher = (async (input: string, init: RequestInit) => {
  const headers = init.headers as Record<string, string>;
  asked.push({ address: input, at: time, headers });
  const answer = web[input];
  if (!answer) throw new TypeError('nobody there');
  return answer(headers);
}) as typeof fetch;

function run({
  signal,
  permitted = () => true,
  save,
}: {
  signal?: AbortSignal;
  permitted?: (address: string) => boolean;
  save?: () => Promise<void>;
} = {}) {
  const visitors = createVisitors({
    fetch: fetcher,
    permitted,
    readPage: (html, address) =>
      html.includes('no story')
        ? null
        : {
            title: null,
            outlet: null,
            byline: null,
            url: address,
            aliases: [],
            published: null,
            language: null,
            text: html,
            blocks: [],
          },
    findFeeds: (html) => [.../feed=(\S+)/g[Symbol.matchAll](html)].map(([, found]) => found!),
    save: async (article) => {
      await save?.();
      kept.push(article);
    },
  });
  return runFeeds({
    ...{ store, ...visitors, permitted, signal },
    now: () => time,
    random: () => 0,
    sleep: async (ms) => {
      time += ms;
    },
  });
}

const add = (...addresses: string[]) =>
  store.add(
    addresses.map((address) => ({ address, title: null })),
    time,
  );
const feed = async (address: string) => (await store.list()).find((one) => one.address === address)!;
const FEED = 'https://gull.example/f';

describe('a run', () => {
  it('fetches what a feed names, once, also where two name it', async () => {
    web = {
      [FEED]: feedOf('/a', '/b'),
      'https://quay.example/f': feedOf('https://gull.example/b'),
      'https://gull.example/a': page(),
      'https://gull.example/b': page(),
    };
    await add(FEED, 'https://quay.example/f');
    await run();
    expect(kept.map(({ url }) => url).toSorted()).toEqual([
      'https://gull.example/a',
      'https://gull.example/b',
    ]);
    expect(kept[0]).toMatchObject({ outlet: 'Gull' });
    time += 24 * 60 * MINUTE;
    await run();
    expect(kept).toHaveLength(2);
    expect((await store.list()).reduce((sum, one) => sum + one.kept, 0)).toBe(2);
  });

  it('asks conditionally, and comes back later where nothing changed', async () => {
    web = { [FEED]: (headers) => (headers['if-none-match'] ? status(304)() : feedOf()()) };
    await add(FEED);
    await run();
    const first = (await feed(FEED)).nextAt - time;
    time += first;
    await run();
    expect(asked[1]?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Sun, 01 Mar 2026 09:00:00 GMT',
    });
    expect((await feed(FEED)).nextAt - time).toBeGreaterThan(first);
    expect(await feed(FEED)).toMatchObject({ problem: null, quiet: 1 });
  });

  it('does not ask before the time', async () => {
    web = { [FEED]: feedOf() };
    await add(FEED);
    await run();
    time += 29 * MINUTE;
    await run();
    expect(asked).toHaveLength(1);
  });

  it('makes one request at a time to a host, with a pause between', async () => {
    let open = 0;
    let most = 0;
    const slow = (answer: () => Response) => async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open--;
      return answer();
    };
    web = { [FEED]: slow(feedOf('/a', '/b', '/c')), 'https://gull.example/g': slow(feedOf('/d')) };
    for (const name of 'abcd') web[`https://gull.example/${name}`] = slow(page());
    await add(FEED, 'https://gull.example/g');
    await run();
    expect(most).toBe(1);
    const times = asked.map(({ at }) => at);
    for (let i = 1; i < times.length; i++)
      expect(times[i]! - times[i - 1]!).toBeGreaterThanOrEqual(HOST_PAUSE);
    expect(kept).toHaveLength(4);
  });

  it('goes on where it was broken off, and loses and doubles nothing', async () => {
    web = { [FEED]: feedOf('/a', '/b', '/c') };
    const ending = new AbortController();
    for (const name of 'ac') web[`https://gull.example/${name}`] = page();
    web['https://gull.example/b'] = () => {
      ending.abort();
      throw new TypeError('the browser went');
    };
    await add(FEED);
    await run({ signal: ending.signal });
    expect(kept).toHaveLength(1);
    expect(await store.waiting()).toHaveLength(2);
    web['https://gull.example/b'] = page();
    await store.close();
    await run();
    expect(kept.map(({ url }) => url).toSorted()).toEqual(
      ['a', 'b', 'c'].map((name) => `https://gull.example/${name}`),
    );
    expect(await store.waiting()).toEqual([]);
    expect((await feed(FEED)).kept).toBe(3);
  });

  it('asks nobody who was not granted, and waits for the grant', async () => {
    web = { [FEED]: feedOf('https://other.example/a'), 'https://other.example/a': page() };
    await add(FEED);
    await run({ permitted: (address) => address.includes('gull') });
    expect(asked.map(({ address }) => address)).toEqual([FEED]);
    await run();
    expect(kept).toHaveLength(1);
  });

  it('follows nothing of the open web into the own network', async () => {
    web = {
      [FEED]: feedOf('http://192.168.0.1/router', 'http://localhost/x', '/a'),
      'https://gull.example/a': page(),
    };
    await add(FEED);
    await run();
    expect(asked.map(({ address }) => address)).toEqual([FEED, 'https://gull.example/a']);
  });

  it('asks no feed of the own network that a page of the open web names', async () => {
    web = { 'https://gull.example/': page('feed=http://192.168.1.1/feed') };
    await add('https://gull.example/');
    await run();
    expect(asked.map(({ address }) => address)).toEqual(['https://gull.example/']);
    expect(await feed('https://gull.example/')).toMatchObject({ problem: { code: 'no-feed' } });
  });

  it('finds the feed of a page whose address was given', async () => {
    web = {
      'https://gull.example/': page(`feed=${FEED}`),
      [FEED]: feedOf('/a'),
      'https://gull.example/a': page(),
    };
    await add('https://gull.example/');
    await run();
    expect(kept).toHaveLength(1);
    expect(await feed('https://gull.example/')).toMatchObject({ source: FEED, problem: null });
    time += 24 * 60 * MINUTE;
    asked = [];
    await run();
    expect(asked.map(({ address }) => address)).toEqual([FEED]);
  });
});

describe('failures', () => {
  const cases: { name: string; answer: () => Response; problem: object; on?: boolean }[] = [
    {
      name: 'nobody there',
      answer: () => {
        throw new TypeError('x');
      },
      problem: { code: 'network' },
    },
    { name: 'not found', answer: status(404), problem: { code: 'http', detail: '404' } },
    { name: 'gone', answer: status(410), problem: { code: 'gone' }, on: false },
    { name: 'no feed', answer: page('<html>'), problem: { code: 'no-feed' } },
    {
      name: 'a body without an end',
      answer: () =>
        new Response(
          new ReadableStream({
            pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)),
          }),
        ),
      problem: { code: 'large' },
    },
    {
      name: 'a little that unpacks to much',
      answer: () => {
        const packed = new Blob([new Uint8Array(gzipSync(Buffer.alloc(50_000_000)))]);
        return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip')));
      },
      problem: { code: 'large' },
    },
    {
      name: 'a redirect into the own network',
      answer: () => Object.defineProperty(feedOf('/a')(), 'url', { value: 'http://192.168.1.1/feed' }),
      problem: { code: 'redirect', detail: '192.168.1.1' },
    },
    { name: 'too large', answer: () => new Response(new Uint8Array(9_000_000)), problem: { code: 'large' } },
  ];
  it.each(cases)('$name is told, and stops no other', async ({ answer, problem, on = true }) => {
    web = { [FEED]: answer, 'https://quay.example/f': feedOf('/a'), 'https://quay.example/a': page() };
    await add(FEED, 'https://quay.example/f');
    await run();
    expect(await feed(FEED)).toMatchObject({ problem, on, failures: 1 });
    expect(kept).toHaveLength(1);
  });

  it('of nearly all the starter list leave the rest of it as it is', async () => {
    const addresses = STARTER_FEEDS.map(({ address }) => address);
    const [alive] = addresses.slice(-1);
    const story = new URL('/a', alive).href;
    const dead = [status(404), status(410), status(500), page('<html>')];
    web = Object.fromEntries(addresses.map((address, i) => [address, dead[i % dead.length]!]));
    web[alive!] = feedOf('/a');
    web[story] = page();
    await add(...addresses);
    await run();
    expect(kept).toHaveLength(1);
    const list = await store.list();
    expect(list.filter(({ problem }) => problem === null).map(({ address }) => address)).toEqual([alive]);
    expect(list.filter(({ address, failures }) => address !== alive && failures !== 1)).toEqual([]);
  });

  it('makes longer and longer pauses, and is over with the first success', async () => {
    web = { [FEED]: status(500) };
    await add(FEED);
    const pauses: number[] = [];
    for (let i = 0; i < 12; i++) {
      await run();
      const { nextAt, lastAt } = await feed(FEED);
      pauses.push(nextAt - lastAt!);
      time = (await feed(FEED)).nextAt;
    }
    expect(pauses.slice(0, 4)).toEqual([15, 30, 60, 120].map((minutes) => minutes * MINUTE));
    expect(pauses.at(-1)).toBe(24 * 60 * MINUTE);
    web = { [FEED]: feedOf() };
    await run();
    expect(await feed(FEED)).toMatchObject({ failures: 0, problem: null });
  });

  it('leaves a host alone as long as it asks for, with all its feeds and articles', async () => {
    web = {
      [FEED]: feedOf('/a', '/b'),
      'https://gull.example/a': status(429, { 'retry-after': '7200' }),
      'https://gull.example/b': page(),
      'https://gull.example/g': feedOf(),
    };
    await add(FEED);
    await run();
    expect(asked).toHaveLength(2);
    await add('https://gull.example/g');
    time += 119 * MINUTE;
    await run();
    expect(asked).toHaveLength(2);
    time += 2 * MINUTE;
    web['https://gull.example/a'] = page();
    await run();
    expect(asked.map(({ address }) => address)).toContain('https://gull.example/b');
  });

  const items: { name: string; answer: () => Response; state: string; code: string }[] = [
    { name: 'a page without a story', answer: page('no story'), state: 'refused', code: 'no-article' },
    {
      name: 'a picture',
      answer: () => new Response('x', { headers: { 'content-type': 'image/png' } }),
      state: 'refused',
      code: 'no-article',
    },
    { name: 'a page that is not there', answer: status(404), state: 'refused', code: 'http' },
    { name: 'a server in trouble', answer: status(503), state: 'waiting', code: 'http' },
  ];
  it.each(items)('$name is $state', async ({ answer, state, code }) => {
    web = { [FEED]: feedOf('/a'), 'https://gull.example/a': answer };
    await add(FEED);
    await run();
    expect(await store.openItems()).toMatchObject([{ state, problem: { code } }]);
    expect(kept).toEqual([]);
  });

  it('tries an article a few times and then gives it up', async () => {
    web = { [FEED]: feedOf('/a'), 'https://gull.example/a': status(500) };
    await add(FEED);
    for (let i = 0; i < 10; i++) {
      await run();
      time += 24 * 60 * MINUTE;
    }
    expect(asked.filter(({ address }) => address.endsWith('/a'))).toHaveLength(4);
    expect(await store.openItems()).toMatchObject([{ state: 'refused' }]);
  });

  it('keeps waiting what the corpus has no room for, and says so', async () => {
    web = { [FEED]: feedOf('/a'), 'https://gull.example/a': page() };
    await add(FEED);
    await run({ save: () => Promise.reject(new Error('There is no space left.')) });
    expect(await store.openItems()).toMatchObject([
      { state: 'waiting', problem: { code: 'storage', detail: 'There is no space left.' } },
    ]);
  });
});

describe('the journal', () => {
  it('adds a feed once, and forgets it with what it named', async () => {
    web = { [FEED]: feedOf('/a') };
    expect(await add(FEED, FEED)).toBe(1);
    expect(await add(FEED)).toBe(0);
    await run();
    expect(await store.waiting()).toHaveLength(1);
    await store.remove(FEED);
    expect([await store.list(), await store.waiting()]).toEqual([[], []]);
  });

  it('leaves a feed that is switched off alone, with its articles', async () => {
    web = { [FEED]: feedOf('/a') };
    await add(FEED);
    await run();
    await store.switchOn(FEED, false, time);
    asked = [];
    await store.hasten(null, time);
    await run();
    expect(asked).toEqual([]);
    await store.switchOn(FEED, true, time);
    await store.hasten(FEED, time);
    await run();
    expect(asked.map(({ address }) => address)).toEqual([FEED, 'https://gull.example/a']);
  });

  it('does not bring back what was removed while it was being asked', async () => {
    web = {
      [FEED]: async () => {
        await store.remove(FEED);
        return feedOf('/a')();
      },
    };
    await add(FEED);
    await run();
    expect([await store.list(), await store.waiting()]).toEqual([[], []]);
  });
});
