/**
 * Text too long for messages, which would be copied and held in each context on its way to the corpus: whoever asks
 * lays it in a blob of its own and sends that blob's address; the worker, of the same origin, reads it there. Nothing
 * leaves the machine: an address of any other kind is refused.
 */

/** Where a blob lies that whoever asks holds until it has its answer. */
export interface HandedOver {
  blob: string;
}

/** Lays text out, asks with where it lies, and takes it away again when the answer is there. */
export async function handOver<T>(
  parts: readonly string[],
  ask: (handed: HandedOver) => Promise<T>,
): Promise<T> {
  const blob = URL.createObjectURL(new Blob([...parts]));
  try {
    return await ask({ blob });
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

/** As `takeOver`, in UTF-8: not as a blob, which would lie in the browser's memory until this context's is cleared up. */
export async function takeBytes({ blob }: HandedOver): Promise<Uint8Array<ArrayBuffer>> {
  if (!/^blob:/.test(blob)) throw new Error('What is handed over must be the address of a blob.');
  const response = await fetch(blob);
  return new Uint8Array(await response.arrayBuffer());
}
