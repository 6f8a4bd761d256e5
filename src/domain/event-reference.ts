import type { PartialDate } from './partial-date.ts';

/** What a reference list says of an event. */
export interface EventReference {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly place: string | null;
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
}
