import ipaddr from 'ipaddr.js';
import { ErrorCode, OnrecordError } from '#domain';

/** Which addresses and ports may be asked. */
export interface AddressRule {
  readonly allowsAddress: (address: string) => boolean;
  readonly allowsPort: (port: number) => boolean;
}

/** The internet, and nothing of this machine's own networks; the two ports of the web. */
export const publicInternet: AddressRule = {
  allowsAddress: isPublic,
  allowsPort: (port) => port === 80 || port === 443,
};

/**
 * Whether an IP address is one of the public internet: global unicast. IPv4 addresses that are mapped or embedded in
 * IPv6 count as what they lead to, or are refused where a relay would decide.
 */
function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const known = ipaddr.process(address);
  if (known.range() !== 'unicast') return false;
  // IPv4-compatible addresses, ::a.b.c.d (RFC 4291, section 2.5.5.1), are deprecated and name no host.
  return !(known instanceof ipaddr.IPv6 && known.parts.slice(0, 6).every((part) => part === 0));
}

/**
 * An address that a person gave or a server led on to, once it is known that it may be asked as far as it says itself.
 * Names are checked again when they have been looked up.
 * @throws {OnrecordError} URL_REFUSED
 */
export function checkUrl(given: string, rule: AddressRule): URL {
  if (!URL.canParse(given)) throw refused(given, 'is no address');
  const url = new URL(given);
  if (!/^https?:$/.test(url.protocol)) throw refused(given, 'is not of http or https');
  if (url.username + url.password !== '') throw refused(url.host, 'holds a user name or a password');
  const port = Number(url.port || (url.protocol === 'http:' ? 80 : 443));
  if (!rule.allowsPort(port)) throw refused(url.href, `has the port ${port}; only 80 and 443 are asked`);
  // The URL parser writes every odd notation of an IPv4 address ("0x7f.1") in the usual one.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !rule.allowsAddress(host)) throw refused(url.href, 'is not on the public internet');
  url.hash = '';
  return url;
}

export function refused(place: string, reason: string): OnrecordError {
  return new OnrecordError(ErrorCode.URL_REFUSED, `${place.slice(0, 200)}: ${reason}; it is not asked`);
}
