/**
 * The line under a post set into a page: "— Carrick Ferries (@carrickferries) March 2, 2026". Takes a block's text;
 * gives the name that signs, or null. The line quotes nobody; what stands above it is the signer's.
 */

/** Characters of such a line. */
const LONGEST = 140;
const SIGNATURE = /^\s*[—–-]\s*(\S(?:[^()\n]{0,58}\S)?)\s*\(@\w{1,30}\)/u;

export function postSigner(line: string): string | null {
  return line.length <= LONGEST ? (SIGNATURE.exec(line)?.[1] ?? null) : null;
}
