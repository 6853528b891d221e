/**
 * Files of every kind that an import reads → articles to load, one after the other, each with its place; and the notes in
 * the archive of how far each file is kept. Nothing is understood here: what an article quotes is worked out when asked.
 */
import { createHash } from 'node:crypto';
import { accessSync, constants, openAsBlob, statSync } from 'node:fs';
import type { ArchiveConnection } from '../../archive/connect-archive.ts';
import type { ArticleToLoad } from '../../archive/load-articles.ts';
import { tryAgain } from '../../archive/try-again.ts';
import { fitArticle } from '../../article/fit-article.ts';
import { identifyArticle } from '../../article/identify-article.ts';
import { readCorpusLine } from '../../corpus/read-corpus-line.ts';
import { quotePassages } from '../../imports/collect-passages.ts';
import { detectKind } from '../../imports/detect-kind.ts';
import { type ImportItem, ImportRefusal, type Meter, REFUSALS } from '../../imports/import-item.ts';
import { readImport } from '../../imports/read-import.ts';
import { understandArticle } from '../../quotations/understand-article.ts';
import { listFiles, type Refuse } from '../load-articles.ts';
import { readHtml } from '../read-html.ts';

/** Names of files that are looked into, in a folder; a file that is named itself is read whatever it is called. */
const LOADED = /\.(?:txt|md|markdown|x?html?|mhtml?|csv|tsv|jsonl?|ndjson|warc|wacz|corpus)(?:\.gz)?$/i;

/** Bytes of a file that it is known by again, with its size. */
const HEAD = 1_000_000;

/** Files whose notes are asked for at once. */
const ASKED_AT_ONCE = 500;

const KEPT = `SELECT file, toString(max(through)) FROM loads WHERE file IN {files:Array(String)} GROUP BY file`;

/** How far a file is read: everything up to this line or record. */
interface Mark {
  file: string;
  through: number;
}

/** Where an article stands: in its file, and after how many that were read to their ends. */
interface Place extends Mark {
  ended: number;
}

export class ArchiveSources {
  readonly #connection: ArchiveConnection;
  readonly #files: { path: string; bytes: number }[] = [];
  readonly #refuse: Refuse;
  readonly #ended: Mark[] = [];
  /** How many of these are noted. */
  #noted = 0;
  #before = 0;
  #meter: Meter = { read: 0 };

  constructor(connection: ArchiveConnection, paths: readonly string[], refuse: Refuse) {
    this.#connection = connection;
    this.#refuse = refuse;
    for (const path of paths) {
      try {
        for (const file of listFiles(path, LOADED))
          this.#files.push({ path: file, bytes: statSync(file).size });
      } catch (error) {
        refuse(path, messageOf(error));
      }
    }
  }

  /** How much of all files was read, 0 to 1. */
  get share(): number {
    const all = this.#files.reduce((sum, { bytes }) => sum + bytes, 0);
    return all ? Math.min(1, (this.#before + this.#meter.read) / all) : 1;
  }

  async *articles(): AsyncGenerator<ArticleToLoad> {
    let kept = new Map<string, Mark>();
    for (const [at, { path, bytes }] of this.#files.entries()) {
      if (at % ASKED_AT_ONCE === 0) kept = await this.#keptOf(this.#files.slice(at, at + ASKED_AT_ONCE));
      try {
        yield* this.#articlesOf(path, kept.get(path));
      } catch (error) {
        if (
          !(error instanceof ImportRefusal) &&
          !(error instanceof Error && 'code' in error && 'syscall' in error)
        )
          throw error;
        this.#refuse(path, messageOf(error));
      }
      this.#before += bytes;
      this.#meter = { read: 0 };
    }
  }

  /** Everything up to this mark is kept, and all of the files before it. */
  async keep(mark: unknown): Promise<void> {
    if (!mark) return;
    const { file, through, ended } = mark as Place;
    await this.#note([...this.#ended.slice(this.#noted, ended), { file, through }]);
    this.#noted = ended;
  }

  /** Everything of all files is kept. */
  async keepAll(): Promise<void> {
    await this.#note(this.#ended.slice(this.#noted));
  }

  async #note(marks: readonly Mark[]): Promise<void> {
    if (marks.length === 0) return;
    const rows = marks.map(({ file, through }) => [file, through]);
    await tryAgain(() => this.#connection.insert('loads', ['file', 'through'], rows));
  }

  /** How far files are kept, by path. What cannot be opened is left out: whoever reads it is told why. */
  async #keptOf(files: readonly { path: string }[]): Promise<Map<string, Mark>> {
    const names = new Map<string, string>();
    for (const { path } of files) {
      const name = await markOfFile(path).catch(() => null);
      if (name) names.set(path, name);
    }
    if (names.size === 0) return new Map();
    const asked = { files: [...new Set(names.values())] };
    const rows = await tryAgain(() => this.#connection.ask(KEPT, asked));
    const through = new Map(rows.map(([file, kept]) => [String(file), Number(kept)]));
    return new Map(Array.from(names, ([path, file]) => [path, { file, through: through.get(file) ?? 0 }]));
  }

  async *#articlesOf(path: string, kept: Mark | undefined): AsyncGenerator<ArticleToLoad> {
    // Its error tells what is wrong with the file; that of opening does not.
    accessSync(path, constants.R_OK);
    const blob = await openAsBlob(path);
    const detected = await detectKind(blob, path);
    const file = kept?.file ?? (await markOf(blob));
    let through = kept?.through ?? 0;
    const options = { readPage: readHtml, after: through, meter: this.#meter };
    for await (const item of readImport(blob, detected, options)) {
      try {
        const entry = await readItem(item);
        const place: Place = { file, through: item.through, ended: this.#ended.length };
        if (entry) yield { ...entry, mark: place };
      } catch (error) {
        this.#refuse(`${path}:${item.line}`, messageOf(error));
      }
      through = Math.max(through, item.through);
    }
    this.#ended.push({ file, through });
  }
}

/** Null for what is no article and nothing wrong. @throws where it is refused */
async function readItem(item: ImportItem): Promise<ArticleToLoad | null> {
  if (item.kind === 'refused') {
    throw new Error(`${REFUSALS[item.reason]}${item.address ? ` (${item.address})` : ''}`);
  }
  if (item.kind === 'line') {
    if (!item.text.trim()) return null;
    const read = readCorpusLine(item.text.replace(/^\ufeff/, ''));
    if (read.kind !== 'article') return null;
    const { quotations, ...entry } = read.entry;
    return { ...entry, quotations: () => quotations };
  }
  if (item.kind !== 'article') return null;
  const article = await identifyArticle(fitArticle(item.article));
  const { passages } = item;
  return {
    article,
    quotations: () => (passages ? quotePassages(article, passages) : understandArticle(article)),
  };
}

async function markOfFile(path: string): Promise<string> {
  return markOf(await openAsBlob(path));
}

/** What a file begins with and how long it is: the same file elsewhere is the same, one that grew another. */
async function markOf(blob: Blob): Promise<string> {
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  return createHash('sha256').update(`${blob.size}:`).update(head).digest('hex');
}

function messageOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'is not JSON';
  return error instanceof Error ? error.message : String(error);
}
