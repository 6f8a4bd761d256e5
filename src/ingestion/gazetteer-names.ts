import { isProperName, type KnownActor } from '#domain';

/**
 * The words that name an actor in a running text. The people of a country name it too, one or many ("a Russian",
 * "Russians"); its capital is a place.
 */
export function gazetteerNames({ name, aliases, abbreviation, demonyms }: KnownActor): string[] {
  const plurals = demonyms.filter(hasPlural).map((demonym) => `${demonym}s`);
  return [name, ...aliases, abbreviation ?? name, ...demonyms, ...plurals].filter(isProperName);
}

/** "Chinese", "Swiss", "Dutch" and "Frenchman" take no s, "German" does. */
function hasPlural(demonym: string): boolean {
  return !/(?:ese|s|z|ch|sh|(?:ch|sh|y)man)$/.test(demonym);
}
