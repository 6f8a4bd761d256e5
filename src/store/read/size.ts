import { ErrorCode, OnrecordError } from '#domain';

/** How many something may hold, and what to do where that is not enough. */
export interface Limit {
  readonly of: string;
  readonly largest: number;
  readonly advice: string;
}

/** Checks how many are asked for at a place in the arguments. */
export const sizeWithin =
  ({ of, largest, advice }: Limit, path: string) =>
  (value: unknown): number => {
    const size = Number(value);
    if (size >= 0 && size <= largest) return size;
    throw new OnrecordError(ErrorCode.BAD_USER_INPUT, `${path} is ${size}; ${of} holds 0 to ${largest}. ${advice}`);
  };
