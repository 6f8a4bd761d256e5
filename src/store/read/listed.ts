import type { Countable, Entity } from '../model/entity.ts';
import type { Draft } from './draft.ts';
import type { Gathered, Rows } from './gathering.ts';
import type { Piece } from './json.ts';
import type { Row } from './row.ts';
import type { Selection } from './selection.ts';

/** The rows of a list, all of them under its filter, to be counted. */
export interface Listed extends Rows {
  readonly draft: Draft;
  readonly entity: Countable;
  readonly row: Row;
  /** A column of the row in SQL, as what `from` gives has it. */
  readonly column: (sql: string) => string;
  readonly gathering: Gathered;
  /** Where the list stands in the operation, for messages. */
  readonly path: string;
  /** Writes a row of any entity as an object. */
  readonly object: (entity: Entity, row: Row, fields: readonly Selection[]) => Piece[];
}
