/** Everything that is kept as one corpus file, fetched in chunks and handed to the browser's own download. */
import { askBackground } from '../../lib/messages.ts';

/** Articles asked for at a time. */
const CHUNK = 100;

/** @returns how many lines were written */
export async function exportFile(doc = document): Promise<number> {
  const parts: Blob[] = [];
  let written = 0;
  let after: number | undefined;
  do {
    const chunk = await askBackground('exportLines', {
      limit: CHUNK,
      ...(after === undefined ? {} : { after }),
    });
    // Blobs may be kept on disk by the browser, strings may not.
    if (chunk.lines.length > 0) parts.push(new Blob([`${chunk.lines.join('\n')}\n`]));
    written += chunk.lines.length;
    after = chunk.next;
  } while (after !== undefined);
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/x-ndjson' }));
  const link = doc.createElement('a');
  link.href = address;
  link.download = 'variorum-corpus.ndjson';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return written;
}
