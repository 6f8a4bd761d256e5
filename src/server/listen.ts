import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { ErrorCode, OnrecordError } from '#domain';
import type { ServerSettings } from './settings.ts';

type Address = Pick<ServerSettings, 'host' | 'port'>;

/**
 * Begins to listen, and answers with the URL.
 * @throws OnrecordError BAD_SETTINGS when the address cannot be had.
 */
export async function listen(server: Server, { host, port }: Address): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const says = obstacles[(cause as NodeJS.ErrnoException).code ?? ''];
    if (says === undefined) throw cause;
    throw new OnrecordError(ErrorCode.BAD_SETTINGS, says({ host, port }), { cause });
  }
  return urlOf(server.address() as AddressInfo);
}

function urlOf({ address, port }: AddressInfo): string {
  if (address === '0.0.0.0') return `http://127.0.0.1:${port}`;
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`;
}

const noSuchAddress = ({ host }: Address): string =>
  `${host} is no address of this machine. Set HOST to 127.0.0.1 for this machine alone, or 0.0.0.0 for every network.`;

const obstacles: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `Port ${port} of ${host} is taken by another program. Stop it, or set PORT to another, such as ${port + 1}.`,
  EACCES: ({ port }) => `Port ${port} needs rights that this user does not have. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: noSuchAddress,
  ENOTFOUND: noSuchAddress,
  EAI_AGAIN: noSuchAddress,
};
