/** The variables of one request, already coerced to their GraphQL types. */
export type Variables = Readonly<Record<string, unknown>>;

/** Whether an argument, or a part of one, is the same in every request. */
export interface Constancy {
  /** Whether no variable has a part in it. */
  readonly constant: boolean;
  /** The same of the part under a key or index; without it, every part is as the whole. */
  readonly part?: (key: string | number) => Constancy;
}

/** An argument, or a part of one: how to read it from a request's variables. */
export interface Input extends Constancy {
  readonly read: (variables: Variables) => unknown;
}

/** An input that is the same in every request. */
export const constant = (value: unknown): Input => ({ constant: true, read: () => value });

const part = (whole: unknown, key: string | number): unknown =>
  typeof whole === 'object' && whole !== null ? (whole as Record<string | number, unknown>)[key] : undefined;

/** Several inputs as one. */
export const together = <Name extends string>(inputs: Readonly<Record<Name, Input>>): Input => {
  const entries = Object.entries<Input>(inputs);
  return {
    constant: entries.every(([, input]) => input.constant),
    read: (variables) => Object.fromEntries(entries.map(([name, input]) => [name, input.read(variables)])),
  };
};

/** The part of an input under a key or index; undefined where there is none. */
export const at = (input: Input, key: string | number): Input => ({
  ...(input.part?.(key) ?? { constant: input.constant }),
  read: (variables) => part(input.read(variables), key),
});
