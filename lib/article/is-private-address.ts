/**
 * Whether an address leads to this machine or into a private network: localhost, single-label hosts, names that no
 * public name server knows, private and link-local numbers. Takes an http(s) address; what is none counts as private.
 */

/** Endings that never name a public host (RFC 6761, 6762, 8375, and what routers and firms use). */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|intern|corp|home|lan|private|localdomain|home\.arpa)$/;

/** Loopback, private, link-local, carrier-grade and unspecified numbers, IPv4. */
const PRIVATE_NUMBER =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** The same of IPv6, as URLs write it: loopback and unspecified, unique local, link-local. */
const PRIVATE_NUMBER_6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;

/** An IPv4 number inside an IPv6 one, as URLs write it: the last two groups are its bytes. */
const MAPPED = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/;

export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  const host = hostname.replace(/\.$/, '');
  const mapped = MAPPED.exec(host);
  if (mapped) return PRIVATE_NUMBER.test(dotted(mapped[1]!, mapped[2]!));
  if (host.startsWith('[')) return PRIVATE_NUMBER_6.test(host);
  return PRIVATE_NUMBER.test(host) || !host.includes('.') || PRIVATE_NAME.test(host);
}

function dotted(high: string, low: string): string {
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
}
