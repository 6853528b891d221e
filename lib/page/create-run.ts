/** A number for one run of a page's script, by which its report is known: it only has to differ from its neighbours'. */

/** Pages without TLS have no `crypto.randomUUID`. */
export function createRun(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
