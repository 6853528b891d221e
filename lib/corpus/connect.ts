/**
 * Opens the database and keeps it open: closes when another page upgrades it, opens again when the browser ended the
 * connection, and says in plain words when it cannot be opened.
 */
import { type IDBPDatabase, wrap } from 'idb';
import { CorpusError } from './corpus-error.ts';
import { type CorpusSchema, MIGRATIONS, type Migration, migrate } from './schema.ts';

/** Longer than any page needs that was told to let go, ms. */
const BLOCKED_WAIT = 10_000;

export type Database = IDBPDatabase<CorpusSchema>;

export interface Connection {
  /** The open database; opened on first use, and again after it was lost. */
  get(): Promise<Database>;
  close(): void;
}

export interface ConnectOptions {
  name: string;
  indexedDB: IDBFactory;
  migrations?: readonly Migration[];
  /** How long an older page may take to let go, ms. */
  blockedWait?: number;
}

export function connect(options: ConnectOptions): Connection {
  let current: Promise<Database> | null = null;
  let closed = false;

  return {
    get() {
      if (closed) return Promise.reject(new CorpusError('closed', 'The corpus was closed; open it again.'));
      if (!current) {
        const opening = open(options, () => {
          if (current === opening) current = null;
        });
        current = opening;
        opening.catch(() => {
          if (current === opening) current = null;
        });
      }
      return current;
    },
    close() {
      closed = true;
      current?.then((database) => database.close()).catch(() => {});
    },
  };
}

function open(
  { name, indexedDB, migrations = MIGRATIONS, blockedWait = BLOCKED_WAIT }: ConnectOptions,
  onLost: () => void,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    let given = false;
    const fail = (error: Error) => {
      clearTimeout(patience);
      given = true;
      reject(error);
    };
    let request: IDBOpenDBRequest;
    try {
      request = indexedDB.open(name, migrations.length);
    } catch (error) {
      fail(notOpened(error));
      return;
    }
    request.onupgradeneeded = ({ oldVersion }) => {
      migrate(request.result, request.transaction!, oldVersion, migrations);
    };
    request.onblocked = () => {
      patience = setTimeout(() => {
        fail(
          new CorpusError(
            'blocked',
            'Another page of Variorum still uses the corpus in its older form. Nothing is lost: close its other pages and try again.',
          ),
        );
      }, blockedWait);
    };
    request.onerror = () => fail(notOpened(request.error));
    request.onsuccess = () => {
      clearTimeout(patience);
      const database = request.result;
      if (given) {
        database.close();
        return;
      }
      database.onversionchange = () => {
        database.close();
        onLost();
      };
      database.onclose = onLost;
      resolve(wrap(database) as Database);
    };
  });
}

function notOpened(cause: unknown): CorpusError {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'VersionError') {
    return new CorpusError(
      'newer',
      'The corpus was written by a newer release of Variorum. It is kept as it is: update Variorum to use it.',
      { cause },
    );
  }
  if (name === 'QuotaExceededError') return full(cause);
  if (name === 'UnknownError') {
    return new CorpusError(
      'refused',
      'The browser could not open the corpus. It is kept as it is: see that there is space on the disk, then start the browser again.',
      { cause, code: 'disk' },
    );
  }
  return new CorpusError(
    'refused',
    `The browser does not let Variorum keep data here${name ? ` (${name})` : ''}. Check its settings for site data and private windows.`,
    { cause },
  );
}

export function full(cause: unknown): CorpusError {
  return new CorpusError(
    'full',
    'There is no space left for the corpus. What was kept before is kept; of the last batch nothing was. Free some space on the disk or delete articles, then try again.',
    { cause },
  );
}

/** Written nothing, and the browser does not say why. */
export function unwritten(cause: unknown): CorpusError {
  return new CorpusError(
    'full',
    'The browser could not write to the disk, most likely because there is no space left. What was kept before is kept; of the last batch nothing was. Free some space on the disk or delete articles, then try again.',
    { cause, code: 'unwritten' },
  );
}
