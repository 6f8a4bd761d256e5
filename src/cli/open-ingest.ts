import { createHash, timingSafeEqual } from 'node:crypto';
import { ErrorCode, OnrecordError } from '#domain';
import type { Context } from '#graphql';
import type { Ingester } from '#ingestion';
import type { Store } from '#store';
import type { Settings } from './config.ts';

/** Taking in articles for the callers of a server. */
export interface ServedIngest {
  /** What a caller may do that shows a token, or none. */
  forCaller(token: string | null): Pick<Context, 'ingest'>;
  close(): Promise<void>;
}

const nobody: ServedIngest = { forCaller: () => ({}), close: () => Promise.resolve() };

/** Only a server that has a token takes in articles, and only for those who show it. */
export async function openIngest(store: Store, settings: Settings): Promise<ServedIngest> {
  const { ONRECORD_TOKEN: expected, ONRECORD_INGEST_URLS: allowsUrls = false } = settings;
  if (expected === undefined) return nobody;
  // A server that only reads has no need of them.
  const [{ openIngester }, { openExtractor }] = await Promise.all([
    import('#ingestion'),
    import('./open-extractor.ts'),
  ]);
  const extractor = await openExtractor(settings.WORKERS);
  const ingester = openIngester({ store, extractor, allowsUrls, clock: () => new Date() });
  return {
    forCaller: (token) => ({ ingest: isSame(token, expected) ? ingester.ingest : refuse }),
    close: async () => {
      await ingester.close();
      await extractor?.close();
    },
  };
}

/** In a time that does not tell how much of the token is right. */
function isSame(token: string | null, expected: string): boolean {
  const [one, other] = [token ?? '', expected].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

const refuse: Ingester['ingest'] = () => {
  const message = 'taking in an article wants the token of this server: send it as "Authorization: Bearer …"';
  return Promise.reject(new OnrecordError(ErrorCode.UNAUTHENTICATED, message));
};
