/**
 * What a ClickHouse of 2018 does not know → the same in words that it knows: functions, joins without strictness, columns'
 * codecs and comments, engines that replicate. The tables' meaning stays; what only storage knows of is left
 * out. Of lookups, those by words only: sketches were not compared then.
 */
import { rewriteCalls } from './sql-text.ts';

export const CLUSTER = 'variorum';

/** A row is a JSON list that begins with two numbers and a text. */
const ROW_PARTS = ["'^\\\\[(\\\\d+)'", "'^\\\\[\\\\d+,(\\\\d+)'"];
const ROW_TEXT = `'^\\\\[\\\\d+,\\\\d+,("(?:[^"\\\\\\\\]|\\\\\\\\.)*")'`;

const WITH_LAMBDA = ['arrayMap', 'arrayFilter', 'arraySum', 'arrayCount'];

export function rewriteQuery(sql: string, shards: number): string {
  let text = sql.replace(/\b(?<!ALL |ANY )INNER JOIN\b/g, 'ALL INNER JOIN');
  text = rewriteCalls(text, 'arrayZip', (args) => {
    const names = args.map((_, i) => `zipped${i}`).join(', ');
    return `arrayMap((${names}) -> (${names}), ${args.join(', ')})`;
  });
  text = rewriteCalls(
    text,
    'groupArraySorted',
    ([limit], of) => `arraySlice(arraySort(groupArray(${of!.join(', ')})), 1, ${limit})`,
  );
  text = rewriteCalls(
    text,
    'JSONExtractUInt',
    ([row, part]) => `toUInt32(extract(${row}, ${ROW_PARTS[Number(part) - 1]}))`,
  );
  text = rewriteCalls(
    text,
    'JSONExtractString',
    ([row]) => `visitParamExtractString(concat('{"text":', extract(${row}, ${ROW_TEXT}), '}'), 'text')`,
  );
  for (const name of WITH_LAMBDA)
    text = rewriteCalls(text, name, (args) => `${name}(${mentionOutside(args).join(', ')})`);
  text = rewriteCalls(text, 'getMacro', () => `'${CLUSTER}'`);
  // Blocks lie on the shard of their number's rest, and each shard holds an empty one.
  return rewriteCalls(text, 'shardNum', () => `(modulo(block, ${shards}) + 1)`);
}

/** A column that is named in a lambda only was not found: it is named beside it, to no effect. */
function mentionOutside([lambda = '', list = '', ...rest]: string[]): string[] {
  const [, own = '', body = ''] = /^\(?([\w\s,]+?)\)? -> ([\s\S]*)$/.exec(lambda) ?? [];
  const names = [...body.matchAll(/(?<![\w.'])[a-z_]\w*(?![\w(])/g)].map(([name]) => name);
  const others = [...new Set(names)].filter((name) => !own.split(/\W+/).includes(name));
  return [lambda, others.length ? `if(ignore(${others.join(', ')}), ${list}, ${list})` : list, ...rest];
}

/** A statement that makes a table or database on every server → the same for one server. */
export function rewriteTable(sql: string): string {
  return stripComments(sql)
    .replace(/\s+ON CLUSTER '\{cluster\}'/, '')
    .replaceAll("'{cluster}'", CLUSTER)
    .replace(/\s+CODEC\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(
      /ENGINE = Replicated(\w+)\('[^']*', '[^']*'(?:, (\w+))?\)/,
      (_, engine, column = '') => `ENGINE = ${engine}(${column})`,
    )
    .replace(/(SETTINGS index_granularity = \d+)[^;]*$/, '$1')
    .replace(/\n?SETTINGS (?!index_granularity)[^;]*$/, '');
}

function stripComments(sql: string): string {
  return sql.replace(/\s+COMMENT '(?:[^'\\]|\\.|'')*'/g, '');
}
