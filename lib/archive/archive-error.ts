/**
 * What may go wrong with an archive, as a code that the interface says in the reader's language; the message says it in
 * English to operators. Nothing in it comes from the server but numbers: an answer may hold anything.
 */

/**
 * address: no address an archive may have (https, or http on this machine); unreachable: no answer, or one that the
 * browser withholds because the server sends no CORS headers, which `fetch` does not tell apart; denied: wrong name or
 * password, or no right to read; slow: no whole answer in time; large: more bytes than any answer has; missing: a
 * ClickHouse without an archive in this database; older, newer: its tables are of another version; nonsense: an answer
 * that is none; busy: the server refused for load or quota; failed: any other error of the server.
 */
export type ArchiveFault =
  | 'address'
  | 'unreachable'
  | 'denied'
  | 'slow'
  | 'large'
  | 'missing'
  | 'older'
  | 'newer'
  | 'nonsense'
  | 'busy'
  | 'failed';

const MESSAGES: Record<ArchiveFault, string> = {
  address: 'An archive needs an https:// address (http:// only on this machine).',
  unreachable:
    'The archive does not answer: it is down, its address or certificate is wrong, or it sends no CORS headers.',
  denied: 'The archive refuses this name and password, or does not let them read.',
  slow: 'The archive did not answer in time.',
  large: 'The archive sent more than any answer holds; the rest was not read.',
  missing: 'There is a ClickHouse at this address, but no archive in this database.',
  older: 'The tables of the archive are older than this release: its operator can upgrade them.',
  newer: 'The tables of the archive are newer than this release: update Variorum.',
  nonsense: 'What answers at this address is no archive.',
  busy: 'The archive has too much to do, or your share of it is used up for now.',
  failed: 'The archive failed.',
};

export class ArchiveError extends Error {
  override name = 'ArchiveError';
  readonly fault: ArchiveFault;
  /** ClickHouse's number of the error, where it gave one. */
  readonly code: number | null;

  constructor(fault: ArchiveFault, { code = null, cause }: { code?: number | null; cause?: unknown } = {}) {
    super(code === null ? MESSAGES[fault] : `${MESSAGES[fault]} (ClickHouse ${code})`, { cause });
    this.fault = fault;
    this.code = code;
  }
}
