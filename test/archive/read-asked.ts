/** A request to ClickHouse's HTTP interface → the query, its data and its parameters, wherever in the request they stand. */
import type { IncomingMessage } from 'node:http';

export interface Asked {
  sql: string;
  data: Buffer;
  /** As they came, escaped where they were. */
  params: Record<string, string>;
  database: string;
  settings: Record<string, string>;
}

const OWN = ['query', 'database'];

export async function readAsked(request: IncomingMessage): Promise<Asked> {
  const { searchParams } = new URL(request.url!, 'http://localhost');
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  let data = Buffer.concat(parts);
  const params: Record<string, string> = {};
  const settings: Record<string, string> = {};
  const take = (name: string, value: string) => {
    if (name.startsWith('param_')) params[name.slice(6)] = value;
    else if (!OWN.includes(name)) settings[name] = value;
  };
  for (const [name, value] of searchParams) take(name, value);
  let sql = searchParams.get('query') ?? '';
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(data, { headers: { 'content-type': type } }).formData();
    for (const [name, value] of form) {
      take(name, String(value));
      if (name === 'query') sql += String(value);
    }
    data = Buffer.alloc(0);
  } else if (!sql) {
    sql = data.toString();
    data = Buffer.alloc(0);
  }
  return { sql, data, params, database: searchParams.get('database') ?? 'default', settings };
}

/** Over HTTP a single value comes escaped as in TSV. */
export function withoutEscapes(value: string): string {
  const named: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' };
  return value.replace(/\\(.)/gs, (_, character: string) => named[character] ?? character);
}
