/** A server in the archive's place that answers as it is told, and counts what it could send. */
import { createServer, type RequestListener } from 'node:http';
import type { ArchiveAccount } from '../../../lib/archive/connect-archive.ts';

export interface HostileServer {
  account: ArchiveAccount;
  stop(): void;
}

export async function serveHostile(answer: RequestListener): Promise<HostileServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    account: { url: `http://127.0.0.1:${port}`, user: 'reader', password: 'lighthouse' },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
