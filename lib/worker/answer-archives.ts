/**
 * What the corpus worker asks of shared archives: what they know of a page beyond its own answer, judged by the same
 * judge; the sentences around what was found; and what is there at an address. The client is loaded by the first
 * question, so that who has no archive loads none. Each archive answers by itself: one that hangs holds up no other, and
 * one that fails is named and takes nothing away.
 */
import { archivePlace } from '../archive/archive-place.ts';
import type { ArchiveQuestions, AskedArchive, FromArchives } from '../archive/archive-questions.ts';
import { applyVerdicts } from '../comparison/apply-verdicts.ts';
import { nameSources, pageSource } from '../comparison/name-sources.ts';
import type { Context, Corpus } from '../corpus/corpus.ts';
import { addFromArchive } from '../matching/add-from-archive.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import type { Handlers, PageRun } from '../messages.ts';
import { CodedError } from '../result.ts';
import type { Rarity } from '../text/rarity.ts';
import type { Comparison, MatchedStatement } from '../types.ts';
import { asTheyCome } from './as-they-come.ts';
import { type ArchiveClient, askOneArchive, type SettledAnswer } from './ask-one-archive.ts';
import type { createComparing } from './comparing.ts';

export interface ArchiveParts {
  ready(): Promise<{ corpus: Corpus; rarity: Rarity }>;
  meaning(): Promise<MeaningTable | null>;
  comparing: ReturnType<typeof createComparing>;
  /** Null where the page's run is not known any more. */
  takeAnswer(run: PageRun): SettledAnswer | null;
  loadClient(): Promise<ArchiveClient>;
}

type Answers = Handlers<ArchiveQuestions, undefined>;

interface PageAsking {
  run: string;
  /** @param archives those that the reader still has, in the reader's order: where they stand now */
  next(archives: readonly AskedArchive[]): Promise<FromArchives>;
}

export function answerArchives(parts: ArchiveParts): Answers {
  const { ready, meaning, comparing, takeAnswer, loadClient } = parts;

  /** By tab: the page that archives are being asked about. */
  const underWay = new Map<number, PageAsking>();

  /** Asks them all at once, until all have been told or the page is left. */
  function begin(run: PageRun, archives: readonly AskedArchive[]): PageAsking | null {
    const answer = takeAnswer(run);
    if (!answer) return null;
    let end = () => {};
    const told = new Promise<void>((resolve) => {
      end = resolve;
    });
    let own: PageAsking | null = null;
    const whole = comparing.run(run, (signal) => {
      own = { run: run.run, next: askAll(answer, archives, signal, end) };
      underWay.set(run.tab, own);
      return Promise.race([told, whenAborted(signal)]);
    });
    whole
      .catch(() => {})
      .finally(() => {
        if (underWay.get(run.tab) === own) underWay.delete(run.tab);
      });
    return own;
  }

  /**
   * @returns what has come since the last call, with all that came before, laid in the reader's order, whoever was
   * quicker: so an article that several have bears the same name each time
   */
  function askAll(
    answer: SettledAnswer,
    archives: readonly AskedArchive[],
    signal: AbortSignal,
    onTold: () => void,
  ): PageAsking['next'] {
    const prepared = Promise.all([
      ready(),
      loadClient(),
      // Without the table what is found by words stands.
      meaning().catch(() => null),
    ]);
    const coming = asTheyCome(
      archives.map(async (archive) => {
        const [{ rarity }, client, table] = await prepared;
        return {
          archive,
          ...(await askOneArchive(archive, answer, { rarity, client, table, signal })),
        };
      }),
    );
    /** By place: one that was moved meanwhile has not answered from where it stands now. */
    const answered = new Map<string, MatchedStatement[]>();
    /** Places of those that add something to what was told last. */
    let laid: string[] = [];
    return async (asked) => {
      const places = asked.map(archivePlace);
      try {
        const failed: FromArchives['failed'] = [];
        for (;;) {
          const { ended, more } = await coming.next();
          for (const { archive, found, fault } of ended) {
            const place = archivePlace(archive);
            if (found) answered.set(place, found);
            if (fault && places.includes(place)) failed.push({ archive: archive.name, fault });
          }
          const { statements, adding } = lay(answer.statements, answered, asked);
          const changed = adding.join('\n') !== laid.join('\n');
          // Of one that has nothing to add nobody needs to hear.
          if (more && !changed && failed.length === 0) continue;
          laid = adding;
          if (!more) onTold();
          return { comparison: changed ? await comparisonOf(answer, statements) : null, failed, more };
        }
      } catch (error) {
        onTold();
        throw error;
      }
    };
  }

  async function comparisonOf(answer: SettledAnswer, joined: MatchedStatement[]): Promise<Comparison> {
    const { corpus } = await ready();
    const judged = applyVerdicts(joined, await corpus.verdicts.isRejected());
    const statements = nameSources(judged, pageSource(answer.page.article));
    return { ...answer.comparison, statements, corpus: await corpus.size() };
  }

  return {
    async compareInArchives({ page, archives }) {
      const known = underWay.get(page.tab);
      const asking = known?.run === page.run ? known : begin(page, archives);
      return (await asking?.next(archives)) ?? { comparison: null, failed: [], more: false };
    },
    async testArchive({ account }) {
      return (await loadClient()).testArchive(account);
    },
    async archiveContext({ account, article, span }): Promise<Context> {
      const context = await (await loadClient()).createArchive(account).getContext(article, span);
      if (!context) throw new CodedError('article_gone', 'This article is no longer in the archive.');
      return context;
    },
  };
}

/** What archives know, laid over what is known here, one after the other; and the places of those that added something. */
function lay(
  known: MatchedStatement[],
  answered: ReadonlyMap<string, MatchedStatement[]>,
  archives: readonly AskedArchive[],
): { statements: MatchedStatement[]; adding: string[] } {
  let statements = known;
  const adding = archives.filter((archive) => {
    const found = answered.get(archivePlace(archive));
    const joined = found && addFromArchive(statements, found, archive.name);
    if (joined) statements = joined;
    return joined;
  });
  return { statements, adding: adding.map(archivePlace) };
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
