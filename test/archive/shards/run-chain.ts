/**
 * `WITH (…) AS a, (…) AS b SELECT …` for a server that does not carry such names into inner queries: each link is asked for by
 * itself, and what it comes to is written into those behind it, as a current server does with a subquery of one value.
 */
import { quoted } from './bind-parameters.ts';
import { indexOfWord, replaceNames, splitArguments } from './sql-text.ts';

/** @param value the one value of a query, written out, and its type @returns the last query with every name replaced */
export async function runChain(
  sql: string,
  value: (query: string) => Promise<{ text: string; type: string }>,
): Promise<string> {
  if (!/^\s*WITH\b/.test(sql)) return sql;
  const start = sql.indexOf('WITH') + 'WITH'.length;
  const end = indexOfWord(sql, 'SELECT', start);
  const known = new Map<string, string>();
  for (const link of splitArguments(sql.slice(start, end))) {
    const [, expression = '', name = ''] = /^([\s\S]*?)\s+AS\s+(\w+)$/.exec(link) ?? [];
    if (!name) throw new Error('A link of the chain has no name');
    const filled = replaceNames(expression, known);
    if (!filled.startsWith('(')) {
      known.set(name, filled);
      continue;
    }
    const { text, type } = await value(filled.slice(1, -1));
    known.set(name, `CAST(${quoted(text)}, '${type}')`);
  }
  return replaceNames(sql.slice(end), known);
}
