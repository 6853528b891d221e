/**
 * ClickHouse in this process behind its own HTTP interface, as far as client and loader use it: `query` in the address,
 * the body or a multipart body, parameters as `param_…`, name and password, CORS, errors with number and header as the
 * server writes them. An account that only reads is refused writes as `readonly = 1` refuses them. Run by itself, as
 * `serveEngine` in `serve-engine.ts` does, since the engine blocks while it works. Ends when its input does.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { READER, READER_SETTINGS, WRITER } from './accounts.ts';
import { type Asked, readAsked, withoutEscapes } from './read-asked.ts';

interface EngineAnswer {
  bytes(): Uint8Array;
}

interface Session {
  queryBindAsync(sql: string, params: object, options: { format: string }): Promise<EngineAnswer>;
  insert(options: {
    table: string;
    columns?: string[];
    values: Buffer;
    format: string;
  }): Promise<{ rowsWritten: number }>;
}

// Whoever started it is gone, however: a signal, since the engine may be at work.
process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL')).resume();

const [folder = '', database = 'default'] = process.argv.slice(2);
const { Session } = createRequire(import.meta.url)('chdb') as {
  Session: new (folder: string, options: object) => Session;
};
const session = new Session(folder, { connectionArgs: ['--output_format_json_quote_64bit_integers=0'] });
const plain = (sql: string) => session.queryBindAsync(sql, {}, { format: 'TSV' });
await plain(`CREATE DATABASE IF NOT EXISTS ${database}`);
await plain(`USE ${database}`);
for (const [name, value] of Object.entries(READER_SETTINGS)) await plain(`SET ${name} = ${value}`);
/** One after the other: the engine's session is one. */
let turn: Promise<unknown> = Promise.resolve();

const server = createServer((request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  if (request.method === 'OPTIONS') {
    response.setHeader('access-control-allow-headers', 'authorization, content-type, x-requested-with');
    response.setHeader('access-control-allow-methods', 'POST, GET, OPTIONS');
    response.writeHead(204).end();
    return;
  }
  readAsked(request)
    .then((asked) => {
      const account = accountOf(request);
      if (!account) {
        return fail(
          response,
          403,
          516,
          'AUTHENTICATION_FAILED',
          'Authentication failed: password is incorrect',
        );
      }
      const mine = turn.then(() => answer(asked, account === READER, response));
      turn = mine.catch(() => {});
      return mine;
    })
    .catch((error: Error) => {
      const code = Number(/Code: (\d+)/.exec(error.message)?.[1] ?? 1002);
      const name = /\(([A-Z_]+)\)\s*$/.exec(error.message)?.[1] ?? 'UNKNOWN_EXCEPTION';
      fail(
        response,
        code === 60 || code === 81 ? 404 : 500,
        code,
        name,
        error.message.replace(/^.*DB::Exception: /s, ''),
      );
    });
});

async function answer(
  { sql, data, params, database: asked }: Asked,
  readonly: boolean,
  response: ServerResponse,
) {
  const writes = /^\s*(?:INSERT|CREATE|ALTER|DROP|DELETE|TRUNCATE|OPTIMIZE)\b/i.test(sql);
  if (readonly && writes) {
    return fail(
      response,
      500,
      164,
      'READONLY',
      'default: Cannot execute query in readonly mode. For queries over HTTP, method GET implies readonly',
    );
  }
  if (readonly && /name = 'readonly'/.test(sql)) {
    response.end('["1"]\n');
    return;
  }
  if (asked !== database && !/^\s*CREATE DATABASE/i.test(sql)) {
    return fail(response, 404, 81, 'UNKNOWN_DATABASE', `Database ${asked} does not exist`);
  }
  const insert = /^\s*INSERT INTO (\w+)\s*(?:\(([^)]*)\))?\s*FORMAT (\w+)/i.exec(sql);
  if (insert) {
    const [, table, columns, format] = insert;
    await session.insert({
      table: table!,
      ...(columns ? { columns: columns.split(',').map((name) => name.trim()) } : {}),
      values: data,
      format: format!,
    });
    response.end();
    return;
  }
  const [, bare, format = 'TSV'] = /^([\s\S]*?)(?:\s+FORMAT (\w+)\s*)?$/.exec(sql)!;
  // Values stay text, as they come over HTTP: the engine reads them by the type the query names.
  const found = await session.queryBindAsync(bare!, bound(params), { format });
  response.end(found.bytes());
}

/** The engine's own binding takes a single value as it is. */
function bound(params: Asked['params']): Asked['params'] {
  const plain = (value: string) => (value.startsWith('[') ? value : withoutEscapes(value));
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(value)]));
}

function accountOf({ headers }: IncomingMessage): typeof READER | null {
  const given = Buffer.from((headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
  return [READER, WRITER].find(({ user, password }) => given === `${user}:${password}`) ?? null;
}

function fail(response: ServerResponse, status: number, code: number, name: string, why: string): void {
  response.writeHead(status, {
    'x-clickhouse-exception-code': String(code),
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'x-clickhouse-exception-code',
  });
  response.end(`Code: ${code}. DB::Exception: ${why}. (${name}) (version 26.7.2.1)`);
}

// Longer than a loader is silent while it prepares a block.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  console.log(`port ${port}`);
});
