import type { Entity } from '../model/entity.ts';
import type { Draft } from './draft.ts';
import type { Piece } from './json.ts';
import type { Row } from './row.ts';
import type { Selection } from './selection.ts';

/** The rows of a list, all of them under its filter, to be counted. */
export interface Listed {
  readonly draft: Draft;
  readonly entity: Entity;
  readonly row: Row;
  /** What to select from; to be asked for last, since columns may bring tables with them. */
  readonly from: () => string;
  readonly where: string;
  /** Where the list stands in the operation, for messages. */
  readonly path: string;
  /** Writes a row of any entity as an object. */
  readonly object: (entity: Entity, row: Row, fields: readonly Selection[]) => Piece[];
}
