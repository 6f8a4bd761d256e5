import { type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';

/** An object of the answer that the store gave: it holds each field under the name that the operation gives it. */
export type Answered = Readonly<Record<string, unknown>>;

/** The resolver of every field below the root: the answer is there already, under the field's alias. */
export const answered = (parent: Answered, info: GraphQLResolveInfo): unknown => parent[info.path.key];

/** Where the answer holds the type of an object that may be of several. No field can have this name. */
export const TYPE_NAME_KEY = '';

/** The object type of an object of the answer, which the store names wherever there may be several. */
export const typeNameOf = (value: object): string => String((value as Answered)[TYPE_NAME_KEY]);

/**
 * Gives that resolver to all fields below the roots. graphql-js would look under the field's name, and so does what
 * TypeGraphQL gives to the fields that a type has from an interface.
 */
export function answerBelow(schema: GraphQLSchema): void {
  const resolve: GraphQLFieldResolver<Answered, unknown> = (...[parent, , , info]) => answered(parent, info);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolve;
  }
}
