/** An issue or an event on record, with all that it may be called. */
export interface KnownTopic {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
