import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { addTimeline } from '../statistic/timeline.ts';
import { PageInfo } from './page-info.type.ts';

/** How the rows of a list can be counted. */
interface Statistics {
  readonly facets: ClassType;
  /** Which instant of a row a timeline goes by, for the description; without it there is no timeline. */
  readonly timeline?: string;
}

/** The connection type of a node type, with its edge type (Relay Cursor Connections, sections 2 and 3). */
export function connection(name: string, node: () => object, { facets, timeline }: Statistics): ClassType {
  @ObjectType(`${name}Edge`, { description: `One place in a list of ${name}.`, simpleResolvers: true })
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

    @Field(() => facets, {
      description: 'How many of the whole list there are of each kind, counted only when asked for.',
    })
    facets!: object;
  }
  if (timeline !== undefined) addTimeline(Connection, timeline);
  return Connection;
}
