/** A proxy on this machine that notes what is asked of it and by what means, passes on what is for here, refuses the rest. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** Addresses asked for, in order; of what is encrypted the host alone. */
  asked: string[];
  close(): Promise<void>;
}

/** @param port of the only server that is passed on to */
export async function startRecordingProxy(port: number): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? '';
    asked.push(address);
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url?.port !== String(port)) {
      outgoing.writeHead(502).end();
      return;
    }
    const { method, headers } = incoming;
    const to = { host: '127.0.0.1', port, path: url.pathname + url.search, method, headers };
    const passed = request(to, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`https://${url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
