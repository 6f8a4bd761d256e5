import { createHash } from 'node:crypto';

/** What tells one version of an article from another: SHA-256 over its headline and body, in hexadecimal. */
export function contentHash(headline: string | null, body: string): string {
  return createHash('sha256')
    .update(JSON.stringify([headline, body]))
    .digest('hex');
}
