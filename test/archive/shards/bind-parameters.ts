/**
 * Query parameters written into the SQL, for a server that knows none: every value is read by the type that the query
 * names and written anew, numbers as numbers, texts quoted, names in backticks. Refuses what does not fit its type.
 */

import { withoutEscapes } from '../read-asked.ts';

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** @param params as they come over HTTP: single values escaped as in TSV, lists written out */
export function bindParameters(sql: string, params: Readonly<Record<string, string>>): string {
  const places = /'(?:[^'\\]|\\.|'')*'|(\bIN )?\{(\w+):([\w()]+)\}/gs;
  return sql.replace(places, (found, among?: string, name?: string, type?: string) => {
    if (!name || !type) return found;
    const value = params[name];
    if (value === undefined) throw new Error(`Substitution ${name} is not set`);
    // No list was looked in then, only what is written out.
    return among ? `IN (${literalsOf(value, type).join(', ')})` : literalOf(value, type);
  });
}

function literalOf(value: string, type: string): string {
  if (type.startsWith('Array')) return `CAST([${literalsOf(value, type).join(', ')}], '${type}')`;
  if (type === 'Identifier') return nameOf(withoutEscapes(value));
  if (type === 'String') return quoted(withoutEscapes(value));
  if (/^U?Int\d+$|^Float\d+$/.test(type)) return `CAST(${numberOf(value)}, '${type}')`;
  throw new Error(`No value of type ${type} is known here`);
}

function literalsOf(value: string, type: string): string[] {
  const [, item = ''] = /^Array\((\w+)\)$/.exec(type) ?? [];
  if (!item) throw new Error('A list was expected');
  return itemsOf(value).map((one) =>
    item === 'String' ? quoted(withoutEscapes(unquoted(one))) : numberOf(unquoted(one)),
  );
}

/** `['a','b']` or `[1,2]`, one item each as it is written. */
function itemsOf(value: string): string[] {
  if (!/^\[.*\]$/s.test(value)) throw new Error('A list was expected');
  return value.slice(1, -1).match(/'(?:[^'\\]|\\.|'')*'|[^\s,']+/gs) ?? [];
}

const unquoted = (item: string) => (item.startsWith("'") ? item.slice(1, -1).replaceAll("''", "\\'") : item);

function numberOf(value: string): string {
  if (!NUMBER.test(value)) throw new Error('A number was expected');
  return value;
}

function nameOf(value: string): string {
  if (!/^\w+$/.test(value)) throw new Error('A name was expected');
  return `\`${value}\``;
}

export function quoted(text: string): string {
  const named: Record<string, string> = {
    '\\': '\\\\',
    "'": "\\'",
    '\0': '\\0',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
  };
  return `'${[...text].map((character) => named[character] ?? character).join('')}'`;
}
