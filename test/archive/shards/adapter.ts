/**
 * An HTTP server in front of one ClickHouse of 2018 that is a shard of several: takes what client and loader ask of a
 * current server, and asks the old one the same in words that it knows. What goes to every server of a cluster by ON
 * CLUSTER or by replication goes to each of them from here. Where the shard is gone, the connection ends as its own would.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readAsked } from '../read-asked.ts';
import { bindParameters } from './bind-parameters.ts';
import { rewriteQuery, rewriteTable } from './rewrite-sql.ts';
import { runChain } from './run-chain.ts';

/** Tables that replication keeps alike on every server. */
const EVERYWHERE = /^\s*(?:INSERT INTO|TRUNCATE TABLE) (?:schema_versions|loads)\b/;

/** Settings that were known then; others are not passed on. */
const SETTINGS = ['insert_distributed_sync', 'skip_unavailable_shards'];

class OldFailure extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Asking {
  authorization: string;
  database: string;
  settings: Record<string, string>;
}

/** @param servers addresses of all shards @param own which of them is asked here */
export function adaptShard(servers: readonly string[], own: number): Server {
  const send = async (server: string, { authorization, ...asking }: Asking, sql: string, data?: string) => {
    const known = Object.entries(asking.settings).filter(([name]) => SETTINGS.includes(name));
    const address = new URLSearchParams([
      ['database', asking.database],
      ['wait_end_of_query', '1'],
      ...known,
    ]);
    if (data !== undefined) address.set('query', sql);
    const response = await fetch(`${server}/?${address}`, {
      method: 'POST',
      headers: authorization ? { authorization } : {},
      body: data ?? sql,
    });
    const text = await response.text();
    if (!response.ok) {
      throw new OldFailure(response.status, text);
    }
    return text;
  };

  async function answer(request: IncomingMessage): Promise<string> {
    const { sql: unbound, data, params, database, settings } = await readAsked(request);
    const asking = { authorization: request.headers.authorization ?? '', database, settings };
    const here = servers[own]!;
    const inserted = /^\s*INSERT INTO (\w+)\s*\(([^)]*)\)\s*FORMAT JSONCompactEachRow\s*$/.exec(unbound);
    const targets = EVERYWHERE.test(unbound) || unbound.includes("ON CLUSTER '{cluster}'") ? servers : [here];
    const everywhere = async (sql: string, rows?: string) => {
      for (const server of targets) await send(server, asking, sql, rows);
      return '';
    };
    if (inserted) {
      const [, table, columns] = inserted;
      return everywhere(
        `INSERT INTO ${table} (${columns}) FORMAT JSONEachRow`,
        namedRows(columns!, data.toString()),
      );
    }
    const [, bare = ''] = /^([\s\S]*?)\s*(?:FORMAT \w+\s*)?$/.exec(unbound)!;
    const sql = bindParameters(bare, params);
    if (/^\s*(?:CREATE|ALTER|TRUNCATE)\b/.test(sql)) return everywhere(rewriteTable(sql));
    const query = rewriteQuery(sql, servers.length);
    if (/^\s*(?:INSERT|OPTIMIZE)\b/.test(query)) return everywhere(query);
    const last = await runChain(query, async (link) => {
      const [, type = '', text = ''] = (
        await send(here, asking, `${link} FORMAT TabSeparatedWithNamesAndTypes`)
      ).split('\n');
      return { text, type };
    });
    return linesOf(await send(here, asking, `${last} FORMAT JSONCompact`));
  }

  return createServer((request, response) => {
    answer(request).then(
      (text) => response.end(text),
      (error: unknown) => fail(response, error),
    );
  });
}

/** Rows as lists of values → rows that name them, which is all that was known then. */
function namedRows(columns: string, rows: string): string {
  const names = columns.split(',').map((name) => name.trim());
  return rows
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const values = JSON.parse(row) as unknown[];
      return JSON.stringify(Object.fromEntries(names.map((name, i) => [name, values[i]])));
    })
    .join('\n');
}

function linesOf(answer: string): string {
  const { data } = JSON.parse(answer) as { data: unknown[][] };
  return data.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function fail(response: ServerResponse, error: unknown): void {
  // What is no answer of the server's is its end, unless the translation itself is at fault: that must be seen.
  if (error instanceof TypeError && error.message === 'fetch failed') return void response.destroy();
  const [status, message] =
    error instanceof OldFailure ? [error.status, error.message] : [500, String(error)];
  const [, code = '1002', why = message] =
    /Code: (\d+), e\.displayText\(\) = DB::Exception: ([\s\S]*)/.exec(message) ?? [];
  response.writeHead(status, { 'x-clickhouse-exception-code': code });
  response.end(`Code: ${code}. DB::Exception: ${why.trim()}. (OLD_SERVER)`);
}
