/**
 * The database and how it came to be: one step a version, in order. A step is never changed once released; a new
 * layout is a new step that turns the old one into it. A database from a newer release is refused, never touched.
 */
import type { DBSchema } from 'idb';
import type { SegmentRecord } from '../index/page-store.ts';
import type { CatalogueBlock } from './catalogue/catalogue-block.ts';
import type { KeptRecord } from './pack-article.ts';
import type { Counters, StaleTexts, StatementsRecord } from './records.ts';
import type { Verdict } from './verdict.ts';

export const DATABASE_NAME = 'variorum';

export interface CorpusSchema extends DBSchema {
  /** Number → article: the truth. */
  articles: {
    key: number;
    value: KeptRecord;
    indexes: { id: string; addresses: string; fingerprint: string; sketchKeys: number };
  };
  /** Number → the article's statements, packed. */
  statements: { key: number; value: StatementsRecord };
  /** Segment number → directory. */
  segments: { key: number; value: SegmentRecord };
  /** [segment, area, page] → index page. */
  pages: { key: [number, number, number]; value: Uint8Array };
  /** Single values by name. */
  meta: { key: string; value: Counters | number[] | StaleTexts[] };
  /** A person's "not the same", by both folded texts and speakers. */
  verdicts: { key: string; value: Verdict };
  /** Block number → what is known of its articles without reading them; derived. */
  catalogue: { key: number; value: CatalogueBlock };
}

/** Brings a database one version up, inside the upgrade transaction. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

export const MIGRATIONS: readonly Migration[] = [
  function createStores(database) {
    const articles = database.createObjectStore('articles');
    articles.createIndex('id', 'article.id', { unique: true });
    articles.createIndex('addresses', 'addresses', { multiEntry: true });
    articles.createIndex('fingerprint', 'fingerprint');
    articles.createIndex('sketchKeys', 'sketchKeys', { multiEntry: true });
    for (const name of ['statements', 'segments', 'pages', 'meta', 'verdicts'])
      database.createObjectStore(name);
  },
  // Empty: its blocks are made from the articles when they are first asked for.
  function createCatalogue(database) {
    database.createObjectStore('catalogue');
  },
  // Its blocks hold two columns more (what an article takes, who kept it); they are made anew when first asked for.
  function emptyCatalogue(_, transaction) {
    transaction.objectStore('catalogue').clear();
  },
  function packArticles() {
    // Those written from here on are packed (`pack-article.ts`); those that lie here are read as they are.
  },
];

/** The version after all migrations. */
export const SCHEMA_VERSION = MIGRATIONS.length;

export function migrate(
  database: IDBDatabase,
  transaction: IDBTransaction,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  for (const migration of migrations.slice(from)) migration(database, transaction);
}
