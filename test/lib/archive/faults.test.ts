/** What may stand at an archive's address beside an archive: each is told apart, none is waited for, none is believed. */
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { ArchiveFault } from '../../../lib/archive/archive-error.ts';
import { ArchiveError } from '../../../lib/archive/archive-error.ts';
import { createArchive } from '../../../lib/archive/create-archive.ts';
import { testArchive } from '../../../lib/archive/test-archive.ts';
import { type HostileServer, serveHostile } from './hostile-server.ts';

const QUERIES = [{ text: 'The harbour wall will stand for another century.' }];
const MEGABYTE = 1_000_000;

let server: HostileServer | undefined;
afterEach(() => {
  server?.stop();
  server = undefined;
});

const exception =
  (code: number, status = 500): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'x-clickhouse-exception-code': String(code) });
    response.end(`Code: ${code}. DB::Exception: Something of the server's. (SOME_NAME) (version 24.8.1.1)`);
  };

const text =
  (body: string, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status).end(body);
  };

const endless: RequestListener = (_, response) => {
  const part = 'x'.repeat(MEGABYTE);
  const send = () => {
    while (response.write(part));
  };
  response.on('drain', send);
  send();
};

const cases: { what: string; answer: RequestListener; fault: ArchiveFault }[] = [
  { what: 'a wrong password', answer: exception(516, 403), fault: 'denied' },
  { what: 'an unknown user', answer: exception(192, 403), fault: 'denied' },
  { what: 'no right to read', answer: exception(497), fault: 'denied' },
  { what: 'no such database', answer: exception(81, 404), fault: 'missing' },
  { what: 'no such table', answer: exception(60, 404), fault: 'missing' },
  { what: 'too many questions at once', answer: exception(202), fault: 'busy' },
  { what: 'a quota used up', answer: exception(201), fault: 'busy' },
  { what: 'memory used up', answer: exception(241), fault: 'busy' },
  { what: 'an error nobody foresaw', answer: exception(999), fault: 'failed' },
  { what: 'a page', answer: text('<!doctype html><title>Welcome</title>'), fault: 'nonsense' },
  { what: 'nothing', answer: text(''), fault: 'nonsense' },
  { what: 'an error without number', answer: text('Something broke', 500), fault: 'nonsense' },
  { what: 'a proxy that asks who it is', answer: text('Unauthorized', 401), fault: 'denied' },
  { what: 'a proxy that lets nobody in', answer: text('<h1>Forbidden</h1>', 403), fault: 'denied' },
  { what: 'a proxy with no archive behind it', answer: text('Bad gateway', 502), fault: 'unreachable' },
  { what: 'a proxy that was asked too often', answer: text('Too many requests', 429), fault: 'busy' },
  { what: 'a proxy that waited for it in vain', answer: text('', 504), fault: 'slow' },
  { what: 'no right to read, as a refusal', answer: exception(497, 403), fault: 'denied' },
  { what: 'a quota used up, as one', answer: exception(201, 503), fault: 'busy' },
  { what: 'an empty refusal', answer: text('', 403), fault: 'denied' },
  { what: 'a thing that is not to be found', answer: text('Not found', 404), fault: 'nonsense' },
  { what: 'JSON very deep', answer: text('['.repeat(150_000)), fault: 'nonsense' },
  {
    what: 'whole JSON, deep',
    answer: text(`${'['.repeat(20_000)}${']'.repeat(20_000)}\n`),
    fault: 'nonsense',
  },
  {
    what: 'numbers that are none',
    answer: text('[[1,1],[NaN,Infinity],[],[],[],[],[],1]\n'),
    fault: 'nonsense',
  },
  {
    what: 'more than there can be',
    answer: text('[[1,1],[1e999,-1],[],[],[],[],[],1]\n'),
    fault: 'nonsense',
  },
  { what: 'strings for lists', answer: text('["1","0","[]","[]","[]","[]","[]","1"]\n'), fault: 'nonsense' },
  {
    what: 'bytes that are no text',
    answer: (_, response) => void response.end(Buffer.alloc(2_000, 0xff)),
    fault: 'nonsense',
  },
  { what: 'JSON of another shape', answer: text('{"hello": 1}\n'), fault: 'nonsense' },
  { what: 'a list of nothing', answer: text('[]\n'), fault: 'nonsense' },
  { what: 'no schema', answer: text('[[0,0],[0,0],[],[],[],[],[],0]\n'), fault: 'missing' },
  { what: 'a schema from the future', answer: text('[[7000,1],[0,0],[],[],[],[],[],1]\n'), fault: 'newer' },
  { what: 'half an answer', answer: text('[[1,1],[0,0],[],[],['), fault: 'nonsense' },
  {
    what: 'hits of queries nobody asked',
    answer: text('[[1,1],[1,1],[],[[9,1,1,1]],[],[],[],1]\n'),
    fault: 'nonsense',
  },
  { what: 'an answer without end', answer: endless, fault: 'large' },
  {
    what: 'another address',
    answer: (_, response) => response.writeHead(302, { location: '/other' }).end(),
    fault: 'unreachable',
  },
  { what: 'a connection that ends', answer: (request) => request.socket.destroy(), fault: 'unreachable' },
];

async function faultOf(work: Promise<unknown>): Promise<ArchiveFault | string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ArchiveError ? error.fault : String(error);
}

describe('a question to', () => {
  it.each(cases)('$what fails as such', async ({ answer, fault }) => {
    server = await serveHostile(answer);
    expect(await faultOf(createArchive(server.account).retrieve(QUERIES))).toBe(fault);
  });

  it('tables that lack what is asked for tells which version they are of', async () => {
    let asked = 0;
    server = await serveHostile((request, response) => {
      if (++asked === 1) exception(47)(request, response);
      else response.end('[7000]\n');
    });
    expect(await faultOf(createArchive(server.account).retrieve(QUERIES))).toBe('newer');
  });

  it('a server that never answers ends in time', async () => {
    server = await serveHostile(() => {});
    expect(await faultOf(createArchive({ ...server.account, patience: 50 }).retrieve(QUERIES))).toBe('slow');
  });

  it('a server that begins and never ends ends in time', async () => {
    server = await serveHostile((_, response) => void response.write('[1,'));
    expect(await faultOf(createArchive({ ...server.account, patience: 200 }).retrieve(QUERIES))).toBe('slow');
  });

  it('nobody fails as such', async () => {
    const { account, stop } = await serveHostile(() => {});
    stop();
    expect(await faultOf(createArchive(account).retrieve(QUERIES))).toBe('unreachable');
  });
});

describe('an answer', () => {
  it.each([
    [3, 3, undefined],
    [3, 2, true],
  ])('of a cluster of %i shards, %i of which answered, says whether it is whole', async (shards, answered, partial) => {
    server = await serveHostile(text(`[[1,${shards}],[5,9],[],[],[],[],[],${answered}]\n`));
    expect((await createArchive(server.account).retrieve(QUERIES)).partial).toBe(partial);
  });
});

describe('an address', () => {
  it.each([
    'http://archive.example',
    'ftp://localhost',
    'https://me:secret@archive.example',
    'archive',
    'https://a.example?x=1',
  ])('%s is none of an archive', (url) => {
    expect(() => createArchive({ url, user: 'a', password: 'b' })).toThrow(ArchiveError);
  });

  it.each([
    'https://archive.example:8443',
    'http://localhost:8123',
    'http://[::1]:8123',
    'https://proxy.example/archive',
  ])('%s may be one', (url) => {
    expect(() => createArchive({ url, user: 'a', password: 'b' })).not.toThrow();
  });
});

describe('giving up', () => {
  it('ends the question with the reason that the reader gave', async () => {
    server = await serveHostile(() => {});
    const gone = new AbortController();
    const asking = createArchive(server.account).retrieve(QUERIES, { signal: gone.signal });
    gone.abort(new Error('the reader left'));
    await expect(asking).rejects.toThrow('the reader left');
  });

  it('is what a tab does to its question when it asks another', async () => {
    let asked = 0;
    server = await serveHostile((_, response) => {
      if (++asked > 1) response.end('[[1,1],[5,9],[],[],[],[],[],1]\n');
    });
    const archive = createArchive(server.account);
    const first = archive.forTab(1).retrieve(QUERIES);
    first.catch(() => {});
    while (asked < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await archive.forTab(1).retrieve(QUERIES);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(second.size).toEqual({ articles: 5, statements: 9 });
  });

  it('is not done for another tab', async () => {
    const answers: (() => void)[] = [];
    server = await serveHostile((_, response) => {
      answers.push(() => response.end('[[1,1],[5,9],[],[],[],[],[],1]\n'));
    });
    const archive = createArchive(server.account);
    const both = [1, 2].map((tab) => archive.forTab(tab).retrieve(QUERIES));
    while (answers.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const answer of answers) answer();
    expect((await Promise.all(both)).map(({ size }) => size.articles)).toEqual([5, 5]);
  });
});

describe('what is sent', () => {
  it('is hashes, and no word of the page', async () => {
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async (address, init) => {
      sent.push(String(address), String(init?.body), JSON.stringify(init?.headers));
      return new Response('[[1,1],[5,9],[],[],[],[],[],1]\n');
    };
    const archive = createArchive({
      url: 'https://archive.example',
      user: 'reader',
      password: 'lighthouse',
      fetch,
    });
    await archive.retrieve(QUERIES);
    const words = QUERIES[0]!.text.toLowerCase().match(/\w{5,}/g)!;
    const told = sent.join('\n').toLowerCase();
    expect(words.filter((word) => told.includes(word))).toEqual([]);
    const named = [...told.matchAll(/name="param_(\w+)"/g)].map(([, name]) => name).sort();
    expect(named.slice(0, 3)).toEqual(['alone', 'budget', 'commonfloor']);
    expect(new URL(sent[0]!).search).not.toMatch(/param_/);
  });

  it('goes without cookies, referrer and redirects', async () => {
    let init: RequestInit | undefined;
    const fetch: typeof globalThis.fetch = async (_, given) => {
      init = given;
      return new Response('[[1,1],[5,9],[],[],[],[],[],1]\n');
    };
    await createArchive({ url: 'https://archive.example', user: 'a', password: 'b', fetch }).retrieve(
      QUERIES,
    );
    expect(init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
  });
});

describe('the test of an archive', () => {
  it.each(cases.filter(({ what }) => !/schema|hits|half|list of/.test(what)))('tells $what', async ({
    answer,
    fault,
  }) => {
    server = await serveHostile(answer);
    expect(await testArchive(server.account)).toMatchObject({ fault, size: null, writes: false });
  });

  it.each<[string, string[], boolean]>([
    ['SELECT alone', ['GRANT SELECT ON variorum.* TO reader'], false],
    ['SELECT, in a database of an odd name', ['GRANT SHOW, SELECT ON `insert`.* TO reader'], false],
    ['INSERT beside it', ['GRANT SELECT, INSERT ON variorum.* TO reader'], true],
    ['everything', ['GRANT ALL ON *.* TO reader WITH GRANT OPTION'], true],
    [
      'ALTER of one table',
      ['GRANT SELECT ON variorum.* TO a', 'GRANT ALTER UPDATE ON variorum.loads TO a'],
      true,
    ],
    ['a role whose rights are not told', ['GRANT SELECT ON variorum.* TO a', 'GRANT desk TO a'], true],
    ['nothing that is told', [], false],
    [
      'SELECT, some of which is taken away again',
      ['GRANT SELECT ON *.* TO a', 'REVOKE SELECT ON system.* FROM a', 'REVOKE INSERT ON *.* FROM a'],
      false,
    ],
    [
      'INSERT, some of which is taken away again',
      ['GRANT SELECT, INSERT ON *.* TO a', 'REVOKE INSERT ON system.* FROM a'],
      true,
    ],
  ])('warns of an account by its grants: %s', async (_, grants, writes) => {
    const answers: [RegExp, string[]][] = [
      [/version\(\)/, ['["24.8.1.1"]']],
      [/'readonly'/, ['["0"]']],
      [/SHOW GRANTS/, grants.map((grant) => JSON.stringify([grant]))],
      [/sketched/, ['[[1,0]]']],
      [/./, ['[[3,60,1]]']],
    ];
    server = await serveHostile(async (request, response) => {
      let asked = '';
      for await (const part of request) asked += part;
      response.end(
        answers
          .find(([about]) => about.test(asked))![1]
          .map((line) => `${line}\n`)
          .join(''),
      );
    });
    expect(await testArchive(server.account)).toMatchObject({ fault: null, writes });
  });

  it.each([
    [3, false],
    [2, true],
  ])('says whether all of three shards answered: %i did', async (answered, partial) => {
    server = await serveHostile(async (request, response) => {
      let asked = '';
      for await (const part of request) asked += part;
      const [, answer] = [
        ['version()', '["24.8.1.1"]'],
        ['sketched', '[[1,0,3]]'],
        ['readonly', '["1"]'],
        ['', `[[3,60,${answered}]]`],
      ].find(([about]) => asked.includes(about!))!;
      response.end(`${answer}\n`);
    });
    const check = await testArchive(server.account);
    expect(check).toMatchObject({ fault: null, partial, size: { articles: 3, statements: 60 } });
  });

  it('never throws for an address', async () => {
    expect(await testArchive({ url: 'http://archive.example', user: '', password: '' })).toMatchObject({
      reachable: false,
      fault: 'address',
    });
  });
});
