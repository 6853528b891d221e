/**
 * An export as the worker writes it: a step at a time into a file of the private file system, so that only a number
 * travels for each step; where there is no such file the bytes of each are handed over, or its lines as they are. One
 * export at a time; a new one closes the one before and removes what that had written.
 */
import { type ExportFile, openExportFile } from '../corpus/export-folder.ts';
import { type Bytes, writeExport } from '../corpus/export-formats.ts';
import type { ExportPart } from '../corpus/export-part.ts';
import { createLending } from '../corpus/hand-over.ts';
import type { ExportQuestion, ExportStep } from '../corpus/transfer-questions.ts';
import { CodedError } from '../result.ts';
import { interrupted, takePortion } from './exports.ts';

interface Session {
  number: number;
  question: ExportQuestion;
  lines: AsyncGenerator<string>;
  file: ExportFile | null;
}

export function createPartExport(
  linesOf: (part: ExportPart) => Promise<AsyncGenerator<string>>,
  openFile: () => Promise<ExportFile | null> = openExportFile,
) {
  const lend = createLending();
  let open: Session | null = null;
  let last = 0;

  async function begin(question: ExportQuestion): Promise<Session> {
    const lines = await linesOf(question.part);
    const file = question.as === 'file' ? await openFile() : null;
    const before = open;
    const session = { number: 0, question, lines, file };
    open = session;
    if (before) await close(before);
    return session;
  }

  async function close({ file, lines }: Session): Promise<void> {
    await file?.abandon();
    await lines.return(undefined);
  }

  async function step(session: Session, limit: number): Promise<ExportStep> {
    const { question, file } = session;
    const { lines, done } = await takePortion(session.lines, limit);
    if (question.as === 'lines') {
      if (open !== session) throw interrupted();
      return end(session, done, { lines });
    }
    const lent: Bytes[] = [];
    await writeExport({ lines, question, first: session.number === 0, last: done }, (bytes) => {
      if (open !== session) throw interrupted();
      // The bytes are written over by those that come next.
      if (file) file.write(bytes);
      else lent.push(bytes.slice());
    });
    if (open !== session) throw interrupted();
    if (file) return end(session, done, done ? { file: file.finish() } : {});
    return end(session, done, { bytes: lend(lent) });
  }

  function end(session: Session, done: boolean, gives: ExportStep): ExportStep {
    if (done) {
      open = null;
      return gives;
    }
    last += 1;
    session.number = last;
    return { ...gives, next: last };
  }

  return {
    /** @throws CodedError if `after` is no number of the export under way; what fails otherwise, as room, ends the export */
    async next(question: ExportQuestion): Promise<ExportStep> {
      if (question.after !== undefined && open?.number !== question.after) throw interrupted();
      const session = question.after === undefined ? await begin(question) : open!;
      try {
        return await step(session, question.limit);
      } catch (error) {
        if (open === session) {
          open = null;
          await close(session);
        }
        throw asExportError(error);
      }
    },
  };
}

/** What the browser says of its files is in a language of its own, and for developers. */
function asExportError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name !== 'QuotaExceededError') return interrupted(error);
  return new CodedError('export_no_space', 'There is no space left for the exported file.', { cause: error });
}
