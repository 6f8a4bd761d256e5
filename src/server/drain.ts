import type { Server } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';

/** How long answers that are under way may take once the server stops, in milliseconds. */
const PATIENCE = 10_000;

/** Takes no new connections and answers what is under way before Apollo Server stops. */
export function drain(server: Server): ApolloServerPlugin {
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      const patience = setTimeout(() => {
        server.closeAllConnections();
      }, PATIENCE);
      // It fails where the server never listened: then it is closed already.
      server.close(() => {
        clearTimeout(patience);
        resolve();
      });
      server.closeIdleConnections();
    });
  return { serverWillStart: () => Promise.resolve({ drainServer: close }) };
}
