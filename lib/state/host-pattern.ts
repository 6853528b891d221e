/** Hosts as the settings hold them → the patterns that permissions and script registration take, and back. */

/** Match patterns of both browsers take no port: the pattern covers every port of the host. */
export function hostPattern(host: string): string {
  return `*://${host.replace(/:\d+$/, '')}/*`;
}

/** Whether one of the granted patterns covers an address. */
export function isGranted(origins: readonly string[], address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return origins.some((origin) => {
    if (origin === '<all_urls>') return true;
    const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(origin) ?? [];
    if (!scheme || !host || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
    if (host === '*' || host === hostname) return true;
    return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
  });
}
