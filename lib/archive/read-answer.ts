/**
 * An archive's answer to a page → candidates, as the local index gives them. The answer may hold anything: every value is
 * checked for type and size, what does not fit is dropped alone where the rest can stand, and an answer of another
 * shape is refused as nonsense. An address that is none of the web's is no link.
 */
import { MAX_ADDRESS, MAX_LABEL, MAX_LANGUAGE, MAX_LISTED, MAX_TEXT } from '../article/article-limits.ts';
import { isAnchor } from '../article/fit-article.ts';
import {
  asAddress,
  asArray,
  asDate,
  asInteger,
  asObject,
  asOneOf,
  asOptionalDate,
  asOptionalString,
  asString,
  type Fields,
  ID,
  MAX_STATEMENT,
} from '../corpus/check-fields.ts';
import { type Row, unpackRow } from '../corpus/pack-statements.ts';
import type { Retrieval, StoredStatement } from '../index/statement-index.ts';
import type { Occasion, SectionReference } from '../types.ts';
import { ArchiveError } from './archive-error.ts';
import { MOST_CANDIDATES } from './lookup-bounds.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** Statements of an archive, at most: beyond this a count is no count. */
const MAX_COUNT = 1e12;

/** Rows of one kind in an answer, at most: 400 statements of 100 candidates each. */
const MAX_ROWS = 40_000;

type Heading = StoredStatement['article'];

export interface ArchiveAnswer extends Omit<Retrieval, 'documentFrequency'> {
  /** In how many statements each key occurs. */
  counts: Map<number, number>;
}

/** @throws ArchiveError nonsense, older, newer */
export function readAnswer(rows: readonly unknown[][], queries: number): ArchiveAnswer {
  try {
    const [schema, size, counts, hits, places, texts, headings, answered] = asArray(rows[0], 'answer', 8);
    const [version, shards] = asArray(schema, 'schema', 2);
    checkSchema(version);
    const [articles, statements] = asArray(size, 'size', 2).map((count) => asCount(count));
    const candidates: StoredStatement[][] = Array.from({ length: queries }, () => []);
    const articleOf = new Map(
      triples(places, 'places').map(([block, local, article]) => [
        `${block}/${local}`,
        `${block}/${article}`,
      ]),
    );
    const headingOf = readAll(triples(headings, 'headings'), readHeading);
    const textOf = readAll(triples(texts, 'texts'), (text) => readRow(asString(text, 'row', MAX_TEXT)));
    for (const hit of asArray(hits, 'hits', MAX_ROWS)) {
      const [query, block, local] = asArray(hit, 'hit', 4);
      const key = `${block}/${local}`;
      const row = textOf.get(key);
      const heading = headingOf.get(articleOf.get(key) ?? '');
      const list = candidates[asInteger(query, 'query', 0, queries - 1)]!;
      // Deleted between one part of the answer and the next, or unreadable.
      if (row && heading && list.length < MOST_CANDIDATES) list.push(unpackRow(row, heading));
    }
    return {
      candidates: candidates.map(once),
      counts: new Map(
        asArray(counts, 'counts', MAX_ROWS).map((entry) => {
          const [key, count] = asArray(entry, 'count', 2);
          return [asInteger(key, 'key', 0, 0xffff_ffff), asCount(count)];
        }),
      ),
      size: { articles: articles ?? 0, statements: statements ?? 0 },
      ...(asCount(answered) < asCount(shards) ? { partial: true as const } : {}),
    };
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError('nonsense', { cause: error });
  }
}

/** @throws ArchiveError older, newer, missing */
export function checkSchema(version: unknown): void {
  const found = asInteger(Number(version), 'version', 0, 0xffff_ffff);
  if (found === 0) throw new ArchiveError('missing');
  if (found < SCHEMA_VERSION) throw new ArchiveError('older');
  if (found > SCHEMA_VERSION) throw new ArchiveError('newer');
}

/** Older servers quote numbers of 64 bits. */
export function asCount(value: unknown): number {
  return asInteger(Number(value), 'count', 0, MAX_COUNT);
}

/** The same article loaded by two loaders at once stands there twice. */
function once(list: StoredStatement[]): StoredStatement[] {
  const seen = new Set<string>();
  return list.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function triples(value: unknown, field: string): [unknown, unknown, unknown][] {
  return asArray(value, field, MAX_ROWS).map((entry) => {
    const row = asArray(entry, field, 3);
    return [row[0], row[1], row[2]];
  });
}

/** By the first two values of each row; what cannot be read is left out. */
function readAll<T>(
  rows: readonly [unknown, unknown, unknown][],
  read: (value: unknown) => T,
): Map<string, T> {
  const all = new Map<string, T>();
  for (const [block, place, value] of rows) {
    try {
      all.set(`${block}/${place}`, read(value));
    } catch {}
  }
  return all;
}

function readHeading(value: unknown): Heading {
  const row = asObject(JSON.parse(asString(value, 'heading', MAX_TEXT)), 'heading');
  const { syndication, opening } = row;
  return {
    id: asId(row.id, 'id'),
    version: asId(row.version, 'version'),
    title: asOptionalString(row.title, 'title', MAX_LABEL),
    outlet: asOptionalString(row.outlet, 'outlet', MAX_LABEL),
    url: row.url === null || row.url === undefined ? null : asAddress(row.url, 'url', MAX_ADDRESS),
    aliases: asArray(row.aliases ?? [], 'aliases', MAX_LISTED).map((alias) =>
      asAddress(alias, 'alias', MAX_ADDRESS),
    ),
    published: asOptionalDate(row.published, 'published'),
    language: asOptionalString(row.language, 'language', MAX_LANGUAGE),
    ...(syndication === undefined
      ? {}
      : {
          syndication: asArray(syndication, 'syndication', MAX_LISTED).map((name) =>
            asString(name, 'name', MAX_LABEL),
          ),
        }),
    ...(opening === undefined ? {} : { opening: asString(opening, 'opening', MAX_LABEL) }),
  };
}

function readRow(json: string): Row {
  const row = asArray(JSON.parse(json), 'row', 10);
  const text = asString(row[2], 'text', MAX_STATEMENT);
  const start = asInteger(row[0], 'start', 0, MAX_TEXT);
  const read: Row = [
    start,
    asInteger(row[1], 'end', start + text.length, start + text.length),
    text,
    asOneOf(row[3], 'form', ['direct', 'mixed', 'indirect'] as const),
    asOptionalString(row[4], 'name', MAX_LABEL),
    asOptionalString(row[5], 'mention', MAX_LABEL),
    row[6] === 1 ? 1 : 0,
    row[7] ? readSection(asObject(row[7], 'section')) : null,
    row[8] ? readOccasion(asObject(row[8], 'said')) : null,
  ];
  if (!row[9]) return read;
  const [version, savedAt] = asArray(row[9], 'past', 2);
  read[9] = [asId(version, 'past'), asDate(savedAt, 'past')];
  return read;
}

function readSection({ title, published, anchor }: Fields): SectionReference {
  return {
    title: asOptionalString(title, 'section.title', MAX_LABEL),
    published: asOptionalDate(published, 'section.published'),
    ...(isAnchor(anchor) ? { anchor } : {}),
  };
}

function readOccasion({ when, date, until, where }: Fields): Occasion {
  return {
    ...(when === undefined ? {} : { when: asString(when, 'said.when', MAX_LABEL) }),
    ...(date === undefined ? {} : { date: asDate(date, 'said.date') }),
    ...(until === undefined ? {} : { until: asDate(until, 'said.until') }),
    ...(where === undefined ? {} : { where: asString(where, 'said.where', MAX_LABEL) }),
  };
}

function asId(value: unknown, field: string): string {
  const id = asString(value, field, 128);
  if (!ID.test(id)) throw new Error(`"${field}" is no id`);
  return id;
}
