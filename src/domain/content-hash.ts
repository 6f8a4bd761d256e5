import { hash } from 'node:crypto';

/** What tells one version of an article from another: SHA-256 over its headline and body, in hexadecimal. */
export function contentHash(headline: string | null, body: string): string {
  return hash('sha256', JSON.stringify([headline, body]));
}
