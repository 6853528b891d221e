/**
 * One archive's answer to a page, found there and judged here, as a corpus's own would be. What it lacks or how it fails
 * is part of the answer; nothing is thrown but the reason of whoever left the page.
 */
import type { AnswerFault, AskedArchive } from '../archive/archive-questions.ts';
import type { createArchive } from '../archive/create-archive.ts';
import type { testArchive } from '../archive/test-archive.ts';
import type { StatementIndex } from '../index/statement-index.ts';
import { findMatches } from '../matching/find-matches.ts';
import { joinByMeaning, recordRetrieval } from '../matching/join-by-meaning.ts';
import { createPauses } from '../matching/pauses.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import type { Rarity } from '../text/rarity.ts';
import type { MatchedStatement } from '../types.ts';
import type { FirstAnswer } from './first-answers.ts';

/** What talks to archives: `entrypoints/archive-client.ts`. */
export interface ArchiveClient {
  createArchive: typeof createArchive;
  testArchive: typeof testArchive;
}

/** A page's answer to which archives may add. */
export type SettledAnswer = Omit<FirstAnswer, 'byWords' | 'looks'>;

export interface Asking {
  rarity: Rarity;
  client: ArchiveClient;
  table: MeaningTable | null;
  signal: AbortSignal;
}

export interface Outcome {
  found: MatchedStatement[] | null;
  fault: AnswerFault | null;
}

/** @throws the signal's reason only */
export async function askOneArchive(
  { name: _, sketches, ...account }: AskedArchive,
  { page, own }: SettledAnswer,
  { rarity, client, table, signal }: Asking,
): Promise<Outcome> {
  let fault: AnswerFault | null = null;
  let partial = false;
  try {
    const { backgroundIdf } = rarity;
    const onPartial = () => {
      partial = true;
    };
    const sketched = table && sketches ? { near: { table, onPartial } } : {};
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
    if (partial || byWords.last()?.partial) fault ??= 'partial';
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
