import { ErrorCode, OnrecordError } from '#domain';

/** Checks how many are asked for. */
export const sizeUpTo =
  (largest: number, { path, advice }: { path: string; advice: string }) =>
  (value: unknown): number => {
    const size = Number(value);
    if (size >= 0 && size <= largest) return size;
    throw new OnrecordError(ErrorCode.BAD_USER_INPUT, `${path} is ${size}; it may be 0 to ${largest}. ${advice}`);
  };
