/** The index does not read as it was written. The articles are untouched: `rebuildIndex` makes it anew from them. */
export class DamagedIndexError extends Error {
  override name = 'DamagedIndexError';

  constructor(where: string, what: string) {
    super(`The index is damaged at ${where}: ${what}. The articles are kept; rebuild the index from them.`);
  }
}
