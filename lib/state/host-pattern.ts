/** A host as the settings hold it → the pattern that permissions and script registration take. */

/** Match patterns of both browsers take no port: the pattern covers every port of the host. */
export function hostPattern(host: string): string {
  return `*://${host.replace(/:\d+$/, '')}/*`;
}
