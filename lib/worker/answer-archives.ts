/**
 * What the corpus worker asks of shared archives: what they know of a page beyond its own answer, judged by the same
 * judge; the sentences around what was found; and what is there at an address. The client is loaded by the first
 * question, so that who has no archive loads none. Each archive answers by itself: one that hangs holds up no other, and
 * one that fails is named and takes nothing away.
 */
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

export function answerArchives(parts: ArchiveParts): Answers {
  const { ready, meaning, comparing, takeAnswer, loadClient } = parts;

  /** By tab: the page that archives are being asked about. */
  const underWay = new Map<number, { run: string; next(): Promise<FromArchives> }>();

  /** Asks them all at once, until all have been told or the page is left. */
  function begin(run: PageRun, archives: readonly AskedArchive[]): { next(): Promise<FromArchives> } | null {
    const answer = takeAnswer(run);
    if (!answer) return null;
    let end = () => {};
    const told = new Promise<void>((resolve) => {
      end = resolve;
    });
    let own: { run: string; next(): Promise<FromArchives> } | null = null;
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

  /** @returns what has come since the last call, laid over all that came before */
  function askAll(
    answer: SettledAnswer,
    archives: readonly AskedArchive[],
    signal: AbortSignal,
    onTold: () => void,
  ): () => Promise<FromArchives> {
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
          archive: archive.name,
          ...(await askOneArchive(archive, answer, { rarity, client, table, signal })),
        };
      }),
    );
    let { statements } = answer;
    return async () => {
      try {
        let added = false;
        const failed: FromArchives['failed'] = [];
        for (;;) {
          const { ended, more } = await coming.next();
          for (const { archive, found, fault } of ended) {
            const joined = found && addFromArchive(statements, found, archive);
            if (joined) {
              statements = joined;
              added = true;
            }
            if (fault) failed.push({ archive, fault });
          }
          // Of one that has nothing to add nobody needs to hear.
          if (more && !added && failed.length === 0) continue;
          if (!more) onTold();
          return { comparison: added ? await comparisonOf(answer, statements) : null, failed, more };
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
      return (await asking?.next()) ?? { comparison: null, failed: [], more: false };
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

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
