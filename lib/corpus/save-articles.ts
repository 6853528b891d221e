/**
 * Keeps articles: recognises those known, packs the statements of the new, builds one index segment over them, and
 * hands everything to the storage as one change. If another change came between reading and writing, it starts over.
 */
import { buildSegment } from '../index/build-segment.ts';
import type { StoredPage } from '../index/page-store.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { toStatements } from '../quotations/to-statements.ts';
import { CodedError } from '../result.ts';
import type { Article, Statement } from '../types.ts';
import type { SavedArticle, SaveOutcome } from './corpus.ts';
import { fillExcerpt, hasMore } from './fill-excerpt.ts';
import { indexArticle, joinKeys, keysOf, type StatementKeys } from './index-article.ts';
import { headingOf, isEarlier, isOther, mergeRecord, newRecord, withEarlier } from './merge-record.ts';
import { MAX_STATEMENTS, packStatements } from './pack-statements.ts';
import { formerStatements } from './past-versions.ts';
import type { PreparedArticle } from './prepare-articles.ts';
import { recognise } from './recognise.ts';
import type { ArticleRecord, CorpusState, StaleTexts, StatementsRecord } from './records.ts';
import type { CorpusChange, CorpusStorage } from './storage.ts';

/** Conflicts in a row after which something else is wrong. */
const MAX_ATTEMPTS = 20;

/** An article as it will stand: kept before, or new in this batch. */
interface Standing {
  number: number;
  record: ArticleRecord;
  /** Present where the statements are new too. */
  statements: Statement[] | null;
  /** Of each new statement. */
  keys: StatementKeys;
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
      meaning,
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
  throw new CodedError(
    'changing',
    `the corpus changed ${MAX_ATTEMPTS} times while articles were being saved`,
  );
}

async function planSave(
  storage: CorpusStorage,
  state: CorpusState,
  standing: Map<number, Standing>,
  prepared: readonly PreparedArticle[],
  time: string,
  meaning: MeaningTable | null,
): Promise<{ change: CorpusChange | null; pages: StoredPage[]; saved: SavedArticle[] }> {
  const replaced: number[] = [];
  let nextArticle = state.counters.nextArticle;

  /** Takes the place of one that is kept, under a number of its own. */
  const replace = (known: Standing, by: Omit<Standing, 'number' | 'changed'>) => {
    standing.delete(known.number);
    // A number that was never stored needs no removal.
    if (known.number < state.counters.nextArticle) replaced.push(known.number);
    const number = nextArticle++;
    standing.set(number, { ...by, number, changed: true });
  };

  const saved = prepared.map(({ entry, marks, statements, keys }): SavedArticle => {
    const match = recognise(entry.article, marks, [...standing.values()]);
    if (!match) {
      const taken = new Set([...standing.values()].map(({ record }) => record.article.id));
      const id = freeId(entry.article, taken);
      const record = newRecord({ ...entry, article: { ...entry.article, id } }, marks, time);
      const number = nextArticle++;
      standing.set(number, { number, record, statements, keys, changed: true });
      return { id: record.article.id, outcome: 'saved' };
    }
    const { found } = match;
    const fuller = match.copy && hasMore(entry, found.record);
    const sameVersion = entry.article.version === found.record.article.version;
    // A copy in other words than those left out may print otherwise what is kept: that must not be lost.
    const copy = match.copy && (!fuller || sameVersion || isEarlier(entry, found.record));
    const earlier = !match.copy && isEarlier(entry, found.record);
    const merged = mergeRecord(found.record, entry, marks, copy || earlier, time);
    let outcome: SaveOutcome = 'known';
    if (fuller && sameVersion) {
      outcome = 'updated';
      replace(found, { record: fillExcerpt(merged, entry, marks), statements, keys });
    } else if (earlier) {
      const record = withEarlier(merged, entry);
      if (record !== merged) replace(found, { record, ...statementsOf(record, meaning) });
      else if (isOther(merged, found.record)) {
        found.record = merged;
        found.changed = true;
      }
    } else if (!copy) {
      outcome = 'updated';
      replace(found, { record: merged, statements, keys });
    } else if (isOther(merged, found.record)) {
      found.record = merged;
      found.changed = true;
    }
    return { id: merged.article.id, outcome };
  });

  const changed = [...standing.values()].filter((article) => article.changed);
  for (const article of changed) addFormer(article, meaning);
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
    const { by } = record;
    const about = { characters: record.article.text.length, ...(by ? { by } : {}) };
    return {
      ...(statements ? packStatements(heading, statements) : { ...kept.get(number)!, heading }),
      ...about,
    };
  });
  const indexed = changed.flatMap(({ number, statements, keys }, i) =>
    statements?.length ? [indexArticle(storage, number, packed[i]!, keys)] : [],
  );
  const segment = indexed.length ? buildSegment(state.counters.nextSegment, indexed, meaning?.id) : null;
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

/** Worked out anew, where only its history changed. */
function statementsOf(
  { article, quotations }: ArticleRecord,
  meaning: MeaningTable | null,
): Pick<Standing, 'statements' | 'keys'> {
  const statements = toStatements(article.version, quotations, article.sections).slice(0, MAX_STATEMENTS);
  return { statements, keys: keysOf(meaning, statements) };
}

/** What earlier versions printed is found as well, after what is printed now. */
function addFormer(standing: Standing, meaning: MeaningTable | null): void {
  const { record, statements, keys } = standing;
  if (!statements || statements.length >= MAX_STATEMENTS) return;
  const former = formerStatements(record).slice(0, MAX_STATEMENTS - statements.length);
  if (former.length === 0) return;
  standing.statements = [...statements, ...former];
  standing.keys = joinKeys(keys, keysOf(meaning, former));
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
    if (record)
      standing.set(number, { number, record, statements: null, keys: { terms: [] }, changed: false });
  });
  return standing;
}
