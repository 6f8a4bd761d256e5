/** What a reference list says of a country. */
export interface CountryReference {
  /** ISO 3166-1 alpha-2 */
  readonly isoCode: string;
  /** ISO 3166-1 alpha-3 */
  readonly isoCode3: string;
  /** As newspapers write it: "Russia". */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Adjectives and nouns for what and who is of the country: "British", "Briton". */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  readonly wikidataId: string | null;
}
