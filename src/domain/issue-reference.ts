/** What a reference list says of an issue. */
export interface IssueReference {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  /** The slug of the wider issue that it is part of. */
  readonly parent: string | null;
  readonly wikidataId: string | null;
  /** IPTC media topic: "medtop:11000000". */
  readonly mediaTopic: string | null;
}
