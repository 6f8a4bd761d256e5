import type { RecordWriter } from '#store';
import type { ImportTarget } from './import-record.ts';
import { NameRegister } from './name-register.ts';
import { PendingNewcomers } from './pending-newcomers.ts';
import { takingTurns } from './taking-turns.ts';

/** A store to import to, with all that is known there by name now. */
export async function openTarget(store: RecordWriter): Promise<ImportTarget> {
  const register = new NameRegister();
  register.add(await store.readKnownNames());
  return { store, register, pending: new PendingNewcomers(), turns: takingTurns() };
}
