import type { Input } from './input.ts';

/** A field that is asked for, and what is asked for below it. Plain: it knows nothing of GraphQL's syntax. */
export interface Selection {
  /** The name in the answer: the alias, or the field's own name. */
  readonly key: string;
  /** The field's name; `__typename` is the name of the object's type. */
  readonly name: string;
  /** The arguments as one object, defaults filled in. */
  readonly input: Input;
  /** The object types that it is asked of, where that is not all that may stand here. */
  readonly on?: ReadonlySet<string>;
  readonly fields: readonly Selection[];
}
