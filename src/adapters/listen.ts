import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** Serves on `port`, or on the next free one of the twenty after it. */
export async function listen(handler: RequestListener, port: number, host: string): Promise<Listening> {
  for (let next = port; ; next++) {
    try {
      return await listenOn(handler, next, host);
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!busy || next >= Math.min(port + 20, 65_535)) throw error;
    }
  }
}

function listenOn(handler: RequestListener, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
