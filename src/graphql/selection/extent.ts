import { ErrorCode, OnrecordError } from '#domain';

const MOST_FIELDS = 2000;
const DEEPEST = 100;

/** How much an operation asks while it is being read. A few fragments that spread each other may ask for millions of fields. */
export class Extent {
  #fields = 0;
  #depth = 0;

  /**
   * Counts a field, and what is read meanwhile as below it.
   * @throws {OnrecordError} BAD_USER_INPUT where it is more, or deeper, than one statement can answer
   */
  with<Result>(read: () => Result): Result {
    this.#fields += 1;
    this.#depth += 1;
    if (this.#fields > MOST_FIELDS) throw tooLarge(`asks for more than ${MOST_FIELDS} fields`);
    if (this.#depth > DEEPEST) throw tooLarge(`nests fields deeper than ${DEEPEST} levels`);
    const result = read();
    this.#depth -= 1;
    return result;
  }
}

const tooLarge = (how: string): OnrecordError =>
  new OnrecordError(ErrorCode.BAD_USER_INPUT, `the query ${how}; ask for less at once`);
