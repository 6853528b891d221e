/**
 * Keeps articles: recognises those known, packs the statements of the new, builds one index segment over them, and
 * hands everything to the storage as one change. If another change came between reading and writing, it starts over.
 */
import { buildSegment } from '../index/build-segment.ts';
import type { StoredPage } from '../index/page-store.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import type { Article, Statement } from '../types.ts';
import type { ArticleToSave, SavedArticle, SaveOutcome } from './corpus.ts';
import { indexArticle } from './index-article.ts';
import { packStatements } from './pack-statements.ts';
import type { PreparedArticle } from './prepare-articles.ts';
import { type ArticleMarks, addressesOf, recognise } from './recognise.ts';
import type {
  ArticleHeading,
  ArticleRecord,
  CorpusState,
  PastVersion,
  StaleTexts,
  StatementsRecord,
} from './records.ts';
import { sketchOpening } from './sketch-text.ts';
import type { CorpusChange, CorpusStorage } from './storage.ts';

/** Addresses remembered of one story; hostile pages could name any number. */
const MAX_ADDRESSES = 32;

/** Earlier versions remembered of one story. */
const MAX_HISTORY = 64;

/** Conflicts in a row after which something else is wrong. */
const MAX_ATTEMPTS = 20;

/** An article as it will stand: kept before, or new in this batch. */
interface Standing {
  number: number;
  record: ArticleRecord;
  /** Present where the statements are new too. */
  statements: Statement[] | null;
  /** Keys and sketches of each new statement. */
  terms: number[][];
  sketches?: Uint32Array | undefined;
  /** Whether it is to be written. */
  changed: boolean;
}

export async function saveArticles(
  storage: CorpusStorage,
  prepared: readonly PreparedArticle[],
  now: () => Date,
  meaning: MeaningTable | null = null,
): Promise<SavedArticle[]> {
  if (prepared.length === 0) return [];
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const [state, standing] = await Promise.all([storage.state(), loadCandidates(storage, prepared)]);
    const { change, pages, saved } = await planSave(
      storage,
      state,
      standing,
      prepared,
      now().toISOString(),
      meaning?.id,
    );
    if (!change) return saved;
    const done = await storage.update(
      ({ counters }) =>
        counters.generation === state.counters.generation
          ? { change, result: true }
          : { change: null, result: false },
      pages,
    );
    if (done) return saved;
  }
  throw new Error(`the corpus changed ${MAX_ATTEMPTS} times while articles were being saved`);
}

async function planSave(
  storage: CorpusStorage,
  state: CorpusState,
  standing: Map<number, Standing>,
  prepared: readonly PreparedArticle[],
  time: string,
  sketched?: number,
): Promise<{ change: CorpusChange | null; pages: StoredPage[]; saved: SavedArticle[] }> {
  const replaced: number[] = [];
  let nextArticle = state.counters.nextArticle;

  const saved = prepared.map(({ entry, marks, statements, terms, sketches }): SavedArticle => {
    const match = recognise(entry.article, marks, [...standing.values()]);
    if (!match) {
      const taken = new Set([...standing.values()].map(({ record }) => record.article.id));
      const id = freeId(entry.article, taken);
      const record = newRecord({ ...entry, article: { ...entry.article, id } }, marks, time);
      const number = nextArticle++;
      standing.set(number, { number, record, statements, terms, sketches, changed: true });
      return { id: record.article.id, outcome: 'saved' };
    }
    const { found } = match;
    const earlier = !match.copy && isEarlier(entry, found.record);
    const merged = mergeRecord(found.record, entry, marks, match.copy || earlier, time);
    let outcome: SaveOutcome = 'known';
    if (earlier) {
      const history = withEarlier(merged.history, entry);
      found.changed ||= history !== merged.history || isOther(merged, found.record);
      found.record = { ...merged, history };
    } else if (!match.copy) {
      outcome = 'updated';
      standing.delete(found.number);
      // A number that was never stored needs no removal.
      if (found.number < state.counters.nextArticle) replaced.push(found.number);
      const number = nextArticle++;
      standing.set(number, { number, record: merged, statements, terms, sketches, changed: true });
    } else if (isOther(merged, found.record)) {
      found.record = merged;
      found.changed = true;
    }
    return { id: merged.article.id, outcome };
  });

  const changed = [...standing.values()].filter((article) => article.changed);
  if (changed.length === 0) return { change: null, pages: [], saved };
  const old = changed.filter(({ statements }) => statements === null).map(({ number }) => number);
  const [records, gone] = await Promise.all([storage.statements(old), storage.statements(replaced)]);
  const kept = new Map(old.map((number, i) => [number, records[i]!]));
  const count = (list: readonly ({ count: number } | undefined)[]) =>
    list.reduce((sum, record) => sum + (record?.count ?? 0), 0);
  const passedOver = replaced.filter((_, i) => gone[i]?.count);
  const added = changed.filter(({ statements }) => statements !== null);
  const packed = changed.map(({ number, record, statements }): StatementsRecord => {
    const heading = headingOf(record);
    return statements ? packStatements(heading, statements) : { ...kept.get(number)!, heading };
  });
  const indexed = changed.flatMap(({ number, statements, terms, sketches }, i) =>
    statements?.length ? [indexArticle(storage, number, packed[i]!, terms, sketches)] : [],
  );
  const segment = indexed.length ? buildSegment(state.counters.nextSegment, indexed, sketched) : null;
  const headed = old.map((number): StaleTexts => [number, state.counters.generation + 1]);
  const newStatements = added.reduce((sum, { statements }) => sum + statements!.length, 0);
  return {
    saved,
    change: {
      counters: {
        nextArticle,
        nextSegment: state.counters.nextSegment + (segment ? 1 : 0),
        articles: state.counters.articles + added.length - replaced.length,
        statements: state.counters.statements + newStatements - count(gone),
      },
      // A version without statements lies in no segment: no merge would ever drop it.
      ...(passedOver.length ? { removed: [...state.removed, ...passedOver] } : {}),
      ...(replaced.length ? { deleteArticles: replaced } : {}),
      articles: changed.map(({ number, record }) => [number, record]),
      statements: changed.map(({ number }, i) => [number, packed[i]!]),
      ...(headed.length ? { stale: [...state.stale, ...headed] } : {}),
      ...(segment ? { segments: [segment.record] } : {}),
    },
    pages: segment?.pages ?? [],
  };
}

/** Its own or, where another article has that (they claim one address), that of its text. */
function freeId({ id, version }: Article, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let free = version;
  for (let i = 2; taken.has(free); i++) free = `${version}-${i}`;
  return free;
}

async function loadCandidates(
  storage: CorpusStorage,
  prepared: readonly PreparedArticle[],
): Promise<Map<number, Standing>> {
  const found = await storage.find(prepared.map(({ entry, marks }) => ({ id: entry.article.id, ...marks })));
  const numbers = [...new Set(found.flat())];
  const records = await storage.articles(numbers);
  const standing = new Map<number, Standing>();
  numbers.forEach((number, i) => {
    const record = records[i];
    if (record) standing.set(number, { number, record, statements: null, terms: [], changed: false });
  });
  return standing;
}

function newRecord(entry: ArticleToSave, marks: ArticleMarks, time: string): ArticleRecord {
  const addresses = marks.addresses.slice(0, MAX_ADDRESSES);
  return {
    ...marks,
    addresses,
    article: { ...entry.article, aliases: addresses.filter((address) => address !== entry.article.url) },
    quotations: [...entry.quotations],
    savedAt: entry.savedAt ?? time,
    history: [...(entry.history ?? [])].slice(-MAX_HISTORY),
  };
}

/** The known article with what the new one adds: its addresses, what was unknown and, if it is no copy, its text. */
function mergeRecord(
  known: ArticleRecord,
  entry: ArticleToSave,
  marks: ArticleMarks,
  copy: boolean,
  time: string,
): ArticleRecord {
  const old = known.article;
  const { article } = entry;
  const url = old.url ?? article.url;
  const addresses = [...new Set([...known.addresses, ...marks.addresses])].slice(0, MAX_ADDRESSES);
  const aliases = addressesOf({ url, aliases: addresses }).filter((address) => address !== url);
  if (copy) {
    return {
      ...known,
      addresses,
      article: {
        ...old,
        url,
        aliases,
        title: old.title ?? article.title,
        outlet: old.outlet ?? article.outlet,
        byline: old.byline ?? article.byline,
        published: old.published ?? article.published,
        language: old.language ?? article.language,
        ...(old.syndication || !article.syndication ? {} : { syndication: article.syndication }),
      },
    };
  }
  return {
    ...marks,
    addresses,
    article: {
      ...article,
      id: old.id,
      url,
      aliases,
      outlet: article.outlet ?? old.outlet,
      byline: article.byline ?? old.byline,
      published: article.published ?? old.published,
      language: article.language ?? old.language,
    },
    quotations: [...entry.quotations],
    savedAt: entry.savedAt ?? time,
    history: [...known.history, { version: old.version, savedAt: known.savedAt }].slice(-MAX_HISTORY),
  };
}

/** An import may bring a version that was kept, elsewhere, before the one kept here. */
function isEarlier({ savedAt }: ArticleToSave, known: ArticleRecord): boolean {
  return savedAt !== undefined && Date.parse(savedAt) < Date.parse(known.savedAt);
}

/** The history with this version in its place; the same list where it is there already. */
function withEarlier(history: PastVersion[], { article, savedAt }: ArticleToSave): PastVersion[] {
  if (!savedAt || history.some(({ version }) => version === article.version)) return history;
  const longer = [...history, { version: article.version, savedAt }];
  return longer.sort((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt)).slice(-MAX_HISTORY);
}

/** Whether the copy brought an address or a detail that was unknown. */
function isOther(a: ArticleRecord, b: ArticleRecord): boolean {
  return (
    a.article.byline !== b.article.byline || JSON.stringify(headingOf(a)) !== JSON.stringify(headingOf(b))
  );
}

export function headingOf({ article, savedAt }: ArticleRecord): ArticleHeading {
  const { id, version, title, outlet, url, aliases, published, language, syndication, text } = article;
  const opening = sketchOpening(text);
  return {
    ...{ id, version, title, outlet, url, aliases, published, language },
    ...(syndication?.length ? { syndication } : {}),
    ...(opening ? { opening } : {}),
    savedAt,
  };
}
