/**
 * What the corpus worker asks of shared archives: what they know of a page beyond its own answer, judged by the same
 * judge; the sentences around what was found; and what is there at an address. The client is loaded by the first
 * question, so that who has no archive loads none. A failing archive is named and takes nothing away.
 */
import type {
  AnswerFault,
  ArchiveQuestions,
  AskedArchive,
  FromArchives,
} from '../archive/archive-questions.ts';
import type { createArchive } from '../archive/create-archive.ts';
import type { testArchive } from '../archive/test-archive.ts';
import { applyVerdicts } from '../comparison/apply-verdicts.ts';
import { nameSources, pageSource } from '../comparison/name-sources.ts';
import type { Context, Corpus } from '../corpus/corpus.ts';
import type { StatementIndex } from '../index/statement-index.ts';
import { addFromArchive } from '../matching/add-from-archive.ts';
import { findMatches } from '../matching/find-matches.ts';
import { joinByMeaning, recordRetrieval } from '../matching/join-by-meaning.ts';
import { createPauses } from '../matching/pauses.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import type { Handlers, PageRun } from '../messages.ts';
import { CodedError } from '../result.ts';
import type { Rarity } from '../text/rarity.ts';
import type { MatchedStatement } from '../types.ts';
import type { createComparing } from './comparing.ts';
import type { FirstAnswer } from './first-answers.ts';

/** What talks to archives: `entrypoints/archive-client.ts`. */
export interface ArchiveClient {
  createArchive: typeof createArchive;
  testArchive: typeof testArchive;
}

/** A page's answer to which archives may add. */
export type SettledAnswer = Omit<FirstAnswer, 'byWords'>;

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

  async function compareInArchives(
    run: PageRun,
    archives: readonly AskedArchive[],
    signal: AbortSignal,
  ): Promise<FromArchives> {
    const answer = takeAnswer(run);
    if (!answer) return { comparison: null, failed: [] };
    const [{ corpus, rarity }, client, table] = await Promise.all([
      ready(),
      loadClient(),
      // Without the table what is found by words stands.
      meaning().catch(() => null),
    ]);
    const outcomes = await Promise.all(
      archives.map((archive) => askOne(archive, answer, { rarity, client, table, signal })),
    );
    let joined: MatchedStatement[] | null = null;
    for (const [i, { found }] of outcomes.entries()) {
      const added: MatchedStatement[] | null =
        found && addFromArchive(joined ?? answer.statements, found, archives[i]!.name);
      if (added) joined = added;
    }
    const failed = outcomes.flatMap(({ fault }, i) => (fault ? [{ archive: archives[i]!.name, fault }] : []));
    if (!joined) return { comparison: null, failed };
    const judged = applyVerdicts(joined, await corpus.verdicts.isRejected());
    const statements = nameSources(judged, pageSource(answer.page.article));
    const comparison = { ...answer.comparison, statements, corpus: await corpus.size() };
    return { comparison, failed };
  }

  return {
    compareInArchives: ({ page, archives }) =>
      comparing.run(page, (signal) => compareInArchives(page, archives, signal)),
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

interface Asking {
  rarity: Rarity;
  client: ArchiveClient;
  table: MeaningTable | null;
  signal: AbortSignal;
}

interface Outcome {
  found: MatchedStatement[] | null;
  fault: AnswerFault | null;
}

/** @throws the signal's reason only */
async function askOne(
  { name: _, sketches, ...account }: AskedArchive,
  { page, own }: SettledAnswer,
  { rarity, client, table, signal }: Asking,
): Promise<Outcome> {
  let fault: AnswerFault | null = null;
  try {
    const { backgroundIdf } = rarity;
    const sketched = table && sketches ? { near: { table } } : {};
    const archive = client.createArchive({ ...account, backgroundIdf, ...sketched });
    const { retrieveByMeaning } = archive;
    const index: StatementIndex = retrieveByMeaning
      ? {
          ...archive,
          // What was found by words stands, whatever becomes of the sketches.
          retrieveByMeaning: (queries, options) =>
            retrieveByMeaning(queries, options).catch((error) => {
              signal.throwIfAborted();
              fault = faultOf(error);
              return queries.map(() => []);
            }),
        }
      : archive;
    const byWords = recordRetrieval(index);
    const near = { ...index, ...byWords.index };
    const asked = retrieveByMeaning ? joinByMeaning(near, { pause: createPauses(signal) }) : near;
    const found = await findMatches(page, asked, rarity, { ...own, signal, meaning: table });
    if (byWords.last()?.partial) fault ??= 'partial';
    return { found, fault };
  } catch (error) {
    signal.throwIfAborted();
    return { found: null, fault: faultOf(error) };
  }
}

/** Of the client's own class, which is another one here than there; an answer that the judge chokes on is none. */
function faultOf(error: unknown): AnswerFault {
  return (error as { fault?: AnswerFault } | null)?.fault ?? 'nonsense';
}
