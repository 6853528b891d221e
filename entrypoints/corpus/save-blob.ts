/** Hands something to the browser's own download, under a name. */

/** Until the address is let go, ms: a download may have to be confirmed first. */
const LET_GO = 60_000;

export function saveBlob(blob: Blob, name: string, doc = document): void {
  const address = URL.createObjectURL(blob);
  const link = doc.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LET_GO);
}

export function saveText(text: string, name: string): void {
  saveBlob(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);
}
