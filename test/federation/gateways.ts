import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { type OtherServer, startApollo } from './serve-schema.ts';

/** Starts a gateway over a supergraph. */
export type StartGateway = (supergraph: string) => Promise<OtherServer>;

/** Apollo's gateway for Node.js. */
export const startApolloGateway: StartGateway = (supergraph) => {
  const gateway: unknown = new ApolloGateway({ supergraphSdl: supergraph });
  // Its types are those of an earlier Apollo Server.
  return startApollo({ gateway } as Pick<ApolloServerOptions<BaseContext>, 'gateway'>);
};

/** Hive Gateway with the planner that it has by itself. */
export const startHiveGateway: StartGateway = (supergraph) => startHive(supergraph);

/** Hive Gateway with the planner of Hive Router. */
export const startHiveRouter: StartGateway = (supergraph) => startHive(supergraph, { unifiedGraphHandler });

async function startHive(
  supergraph: string,
  planner: { unifiedGraphHandler?: typeof unifiedGraphHandler } = {},
): Promise<OtherServer> {
  const gateway = createGatewayRuntime({ supergraph, logging: false, ...planner });
  const http = createServer((request, response) => void gateway(request, response));
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    stop: async () => {
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
      await gateway[Symbol.asyncDispose]();
    },
  };
}
