import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** How many rows of a list lead to a node of a type. */
export function nodeCount(name: string, node: () => object): ClassType {
  @ObjectType(`${name}Count`, { description: `How many there are of a ${name}.`, simpleResolvers: true })
  class NodeCount {
    @Field(() => Int, { description: 'How many.' })
    count!: number;

    @Field(node, { description: `The ${name}.` })
    node!: object;
  }
  return NodeCount;
}

/** How many rows of a list have a value. */
export function valueCount(name: string, value: () => object): ClassType {
  @ObjectType(`${name}Count`, { description: 'How many there are of a value.', simpleResolvers: true })
  class ValueCount {
    @Field(() => Int, { description: 'How many.' })
    count!: number;

    @Field(value, { description: 'The value.' })
    value!: unknown;
  }
  return ValueCount;
}

export const TextCount = valueCount('Text', () => String);
