import type { Reader } from '#store';

/** What every resolver is handed. */
export interface Context {
  readonly store: Pick<Reader, 'read'>;
}
