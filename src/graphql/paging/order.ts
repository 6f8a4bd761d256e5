import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from './order-direction.ts';

/** What can be counted of each row: the name of the store's edge, the filter on what counts, and what it asks. */
type Counts = Readonly<Record<string, readonly [filter: () => ClassType, description: string]>>;

/**
 * The input that orders a list of a type.
 * @param fields the enum's values, each the name of the store's field, or of an edge of `counts`
 */
export function order(name: string, fields: Readonly<Record<string, string>>, counts: Counts = {}): ClassType {
  registerEnumType(fields, { name: `${name}OrderField`, description: `What a list of ${name} can be ordered by.` });

  @InputType(`${name}Order`, { description: `How a list of ${name} is ordered.` })
  class Order {
    @Field(() => fields, { description: 'By what.' })
    field!: string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
    direction!: OrderDirection;
  }
  for (const [edge, [filter, description]] of Object.entries(counts)) {
    Field(filter, { nullable: true, description })(Order.prototype, edge);
  }
  return Order;
}
