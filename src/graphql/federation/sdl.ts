import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLSchema, Kind, type NameNode, print, visit } from 'graphql';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
`;

const isMachinery = ({ name }: { readonly name: NameNode }): boolean => name.value.startsWith('_');

/** Leaves out what a gateway adds or asks for by itself. */
const withoutMachinery = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.FIELD_DEFINITION]: (node) => (isMachinery(node) ? null : undefined),
    [Kind.OBJECT_TYPE_DEFINITION]: (node) => (isMachinery(node) ? null : undefined),
    [Kind.SCALAR_TYPE_DEFINITION]: (node) => (isMachinery(node) ? null : undefined),
    [Kind.UNION_TYPE_DEFINITION]: (node) => (isMachinery(node) ? null : undefined),
  });

/** The schema for people, checks and code generators: no machinery of federation. */
export const schemaSdl = (schema: GraphQLSchema): string =>
  `${print(
    visit(withoutMachinery(getDocumentNodeFromSchema(schema)), {
      [Kind.DIRECTIVE]: (node) => (['key', 'shareable'].includes(node.name.value) ? null : undefined),
    }),
  )}\n`;

const printed = new WeakMap<GraphQLSchema, string>();

/** The schema for composition, with the keys of its entities. Printed when the first gateway asks. */
export function subgraphSdl(schema: GraphQLSchema): string {
  const sdl = printed.get(schema) ?? `${LINK}\n${print(withoutMachinery(getDocumentNodeFromSchema(schema)))}\n`;
  printed.set(schema, sdl);
  return sdl;
}
