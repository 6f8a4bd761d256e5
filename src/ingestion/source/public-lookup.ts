import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { type AddressRule, refused } from './check-address.ts';

/** Finds all addresses of a name. */
export type Resolve = (
  hostname: string,
  callback: (error: Error | null, addresses: readonly { address: string; family: number }[]) => void,
) => void;

const systemResolve: Resolve = (hostname, callback) => {
  systemLookup(hostname, { all: true, verbatim: true }, callback);
};

/**
 * A look-up that fails for a name that leads, with any of its addresses, where the rule does not allow. The connection
 * is made to the very addresses that were checked, so a name cannot mean something else a moment later.
 */
export function publicLookup(rule: AddressRule, resolve: Resolve = systemResolve): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname, (error, addresses) => {
      const [first] = addresses;
      if (error !== null || first === undefined) {
        callback(error ?? new Error('the name has no address'), []);
      } else if (!addresses.every(({ address }) => rule.allowsAddress(address))) {
        callback(refused(hostname, 'leads to an address that is not on the public internet'), []);
      } else if (all === true) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}
