/**
 * SQL as text, as far as a test's translation needs it: brackets that belong together, arguments of a call, names replaced.
 * What stands in quotes is left alone throughout. Refuses brackets that do not close.
 */

/** @param open place of a "(" @returns the place of its ")" */
export function closingOf(sql: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sql.length; at++) {
    const character = sql[at]!;
    if (character === "'") at = endOfQuoted(sql, at);
    else if (character === '(' || character === '[') depth++;
    else if ((character === ')' || character === ']') && --depth === 0) return at;
  }
  throw new Error('A bracket is not closed');
}

/** Parts between commas that stand in no brackets. */
export function splitArguments(sql: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < sql.length; at++) {
    const character = sql[at]!;
    if (character === "'") at = endOfQuoted(sql, at);
    else if (character === '(' || character === '[') at = closingOf(sql, at);
    else if (character === ',') {
      parts.push(sql.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, sql.slice(from)].map((part) => part.trim());
}

/** Every `name(a, b)` put in other words, inner calls first. A second pair of brackets right behind is given as `more`. */
export function rewriteCalls(
  sql: string,
  name: string,
  rewrite: (args: string[], more: string[] | null) => string,
): string {
  let done = '';
  let rest = sql;
  for (let at = indexOfCall(rest, name); at >= 0; at = indexOfCall(rest, name)) {
    const open = at + name.length;
    let end = closingOf(rest, open);
    const inner = (from: number, to: number) =>
      splitArguments(rest.slice(from + 1, to)).map((part) => rewriteCalls(part, name, rewrite));
    const args = inner(open, end);
    let more: string[] | null = null;
    if (rest[end + 1] === '(') {
      const second = end + 1;
      end = closingOf(rest, second);
      more = inner(second, end);
    }
    done += rest.slice(0, at) + rewrite(args, more);
    rest = rest.slice(end + 1);
  }
  return done + rest;
}

/** Names outside of quotes, whole words only. */
export function replaceNames(sql: string, values: ReadonlyMap<string, string>): string {
  if (values.size === 0) return sql;
  return sql.replace(
    /'(?:[^'\\]|\\.|'')*'|\b[A-Za-z_]\w*\b/gs,
    (found) => (found.startsWith("'") ? undefined : values.get(found)) ?? found,
  );
}

/** @returns the place of a word that stands in no brackets, or -1 */
export function indexOfWord(sql: string, word: string, from = 0): number {
  for (let at = from; at < sql.length; at++) {
    const character = sql[at]!;
    if (character === "'") at = endOfQuoted(sql, at);
    else if (character === '(' || character === '[') at = closingOf(sql, at);
    else if (
      sql.startsWith(word, at) &&
      !/\w/.test(sql[at - 1] ?? ' ') &&
      !/\w/.test(sql[at + word.length] ?? ' ')
    )
      return at;
  }
  return -1;
}

function indexOfCall(sql: string, name: string): number {
  return new RegExp(`(?<!\\w)${name}(?=\\()`).exec(sql)?.index ?? -1;
}

function endOfQuoted(sql: string, open: number): number {
  const found = /'(?:[^'\\]|\\.|'')*'/sy;
  found.lastIndex = open;
  if (!found.test(sql)) throw new Error('A quote is not closed');
  return found.lastIndex - 1;
}
