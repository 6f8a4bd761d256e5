import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from './order-direction.ts';

/**
 * The input that orders a list of a type.
 * @param fields the enum's values, each the name of the store's field
 */
export function order(name: string, fields: Readonly<Record<string, string>>): ClassType {
  registerEnumType(fields, { name: `${name}OrderField`, description: `What a list of ${name} can be ordered by.` });

  @InputType(`${name}Order`, { description: `How a list of ${name} is ordered.` })
  class Order {
    @Field(() => fields, { description: 'By what.' })
    field!: string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
    direction!: OrderDirection;
  }
  return Order;
}
