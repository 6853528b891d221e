/** Hands a file to the browser's own download. */

/** Until the browser has surely taken it, ms. */
const TAKEN = 60_000;

export function saveFile(content: Blob, name: string, doc = document): void {
  const address = URL.createObjectURL(content);
  const link = doc.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
