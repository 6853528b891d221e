/**
 * Text too long for messages, which would be copied and held in each context on its way to the corpus: whoever asks
 * lays it in a blob of its own and sends that blob's address; the worker, of the same origin, reads it there. Nothing
 * leaves the machine: an address of any other kind is refused.
 */
import { messageOf } from '../result.ts';

/** Where a blob lies that whoever asks holds until it has its answer. */
export interface HandedOver {
  blob: string;
}

/** How the worker says that it did not reach a blob: words are what arrives of an error. */
const UNREACHED = 'The blob could not be read.';

/**
 * Lays a blob out, asks with where it lies, and takes it away again when the answer is there. From a private window of
 * Firefox the worker reaches no blob: then it is asked again with the same thing as it is, however long.
 */
export async function handOver<P, T>(
  text: Blob,
  plain: () => P | Promise<P>,
  ask: (given: HandedOver | P) => Promise<T>,
): Promise<T> {
  const blob = URL.createObjectURL(text);
  try {
    return await ask({ blob });
  } catch (error) {
    if (messageOf(error) !== UNREACHED) throw error;
    return await ask(await plain());
  } finally {
    URL.revokeObjectURL(blob);
  }
}

/** The other way round: whoever answers lays bytes out, until it answers the next time. */
export function createLending(): (parts: readonly Uint8Array<ArrayBuffer>[]) => HandedOver {
  let lent: string | null = null;
  return (parts) => {
    if (lent !== null) URL.revokeObjectURL(lent);
    lent = URL.createObjectURL(new Blob([...parts]));
    return { blob: lent };
  };
}

/** @throws Error if the address is no blob's, or that blob is gone with the page that held it */
export async function takeOver(handed: HandedOver): Promise<string> {
  return new TextDecoder().decode(await takeBytes(handed));
}

/** The same line by line, of which few are held at a time. The last has no break; of nothing there is one, empty. */
export async function* takeLines(handed: HandedOver): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = (await reach(handed)).body!.getReader();
  let begun: string[] = [];
  for (let next = await read(reader); !next.done; next = await read(reader)) {
    const lines = decoder.decode(next.value, { stream: true }).split('\n');
    const last = lines.pop()!;
    for (const line of lines) {
      begun.push(line);
      yield begun.join('');
      begun = [];
    }
    begun.push(last);
  }
  yield begun.join('') + decoder.decode();
}

/** As `takeOver`, in UTF-8: not as a blob, which would lie in the browser's memory until this context's is cleared up. */
export async function takeBytes(handed: HandedOver): Promise<Uint8Array<ArrayBuffer>> {
  const response = await reach(handed);
  return new Uint8Array(await response.arrayBuffer().catch(unreached));
}

async function reach({ blob }: HandedOver): Promise<Response> {
  if (!/^blob:/.test(blob)) throw new Error('What is handed over must be the address of a blob.');
  return fetch(blob).catch(unreached);
}

const read = (reader: ReadableStreamDefaultReader<Uint8Array>) => reader.read().catch(unreached);

function unreached(cause: unknown): never {
  throw new Error(UNREACHED, { cause });
}
