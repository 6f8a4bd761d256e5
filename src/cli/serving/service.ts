import type { Log, RunningServer, ServerSettings } from '#server';
import type { Store } from '#store';
import type { Settings } from '../config.ts';

/** What serves the API out of a store. */
export interface Service {
  readonly store: Store;
  readonly settings: Settings;
  readonly log: Log;
}

/** Loads what serves the API, and makes the schema; it takes as long as the database needs to start. */
export async function loadService(): Promise<void> {
  const [{ createSchema }] = await Promise.all([import('#graphql'), import('#server')]);
  createSchema();
}

/**
 * Begins to serve, and to take in articles where the settings allow it.
 * @throws OnrecordError BAD_SETTINGS when the address cannot be had.
 */
export async function startService({ store, settings, log }: Service): Promise<RunningServer> {
  const [{ defaultServerSettings, serve }, { answerText, createSchema, formatError }, { openIngest }] =
    await Promise.all([import('#server'), import('#graphql'), import('../open-ingest.ts')]);
  const ingest = await openIngest(store, settings);
  const server = await serve({
    schema: createSchema(),
    formatError,
    answerText,
    context: ({ token }) => ({ store, ...ingest.forCaller(token) }),
    ping: () => store.ping(),
    settings: { ...defaultServerSettings, ...serverSettings(settings) },
    log,
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await ingest.close();
    },
  };
}

/** What the settings say of the server; what they leave open keeps the server's default. */
function serverSettings(settings: Settings): Partial<ServerSettings> {
  return {
    ...(settings.HOST !== undefined && { host: settings.HOST }),
    ...(settings.PORT !== undefined && { port: settings.PORT }),
    ...(settings.ONRECORD_ORIGINS !== undefined && { origins: settings.ONRECORD_ORIGINS }),
    ...(settings.ONRECORD_INTROSPECTION !== undefined && { introspection: settings.ONRECORD_INTROSPECTION }),
    ...(settings.ONRECORD_BODY_LIMIT !== undefined && { bodyLimit: settings.ONRECORD_BODY_LIMIT }),
    explorers: settings.ONRECORD_EXPLORERS ?? settings.NODE_ENV !== 'production',
  };
}
