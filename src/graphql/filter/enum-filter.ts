import { type ClassType, Field, InputType } from 'type-graphql';

/** The filter on a field whose values are those of an enum that TypeGraphQL knows by `name`. */
export function enumFilter(name: string, values: object): ClassType {
  @InputType(`${name}Filter`, { description: `Which values of ${name}.` })
  class EnumFilter {
    @Field(() => values, { nullable: true, description: 'This one.' })
    eq?: string;

    @Field(() => values, { nullable: true, description: 'Any but this one.' })
    ne?: string;

    @Field(() => [values], { nullable: true, description: 'One of these.' })
    in?: string[];

    @Field(() => [values], { nullable: true, description: 'None of these.' })
    notIn?: string[];
  }
  return EnumFilter;
}
