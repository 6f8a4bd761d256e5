import { Arg, type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** Ways of counting by name: what each entry is, and what it counts by. */
type Ways = Readonly<Record<string, readonly [count: ClassType, description: string]>>;

/** The type that counts the rows of a list of a type, in several ways. */
export function facets(name: string, ways: Ways): ClassType {
  @ObjectType(`${name}Facets`, {
    description: `A whole list of ${name}, counted in several ways; the most frequent first, then by name. One may count for several, or for none.`,
    simpleResolvers: true,
  })
  class Facets {}
  for (const [way, [count, description]] of Object.entries(ways)) {
    Field(() => [count], { description })(Facets.prototype, way);
    Arg('first', () => Int, { defaultValue: 10, description: 'The most frequent so many, 0 to 100.' })(
      Facets.prototype,
      way,
      0,
    );
  }
  return Facets;
}
