import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.type.ts';

/** The connection type of a node type, with its edge type (Relay Cursor Connections, sections 2 and 3). */
export function connection(name: string, node: () => object): ClassType {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'Its place in the list; hand it to `after` or `before`.' })
    cursor!: string;

    @Field(node, { description: `The ${name}.` })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: 'The page, each entry with its cursor.' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'The page, without cursors.' })
    nodes!: object[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many the whole list has; counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}
