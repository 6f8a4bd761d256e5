import { type ClassType, Field, InputType } from 'type-graphql';

/** The filter on an edge that leads to many: how many of them must be as `where` says. */
export function listFilter(name: string, where: () => ClassType): ClassType {
  @InputType(`${name}ListFilter`, { description: 'Which rows, by the many that they lead to.' })
  class ListFilter {
    @Field(where, { nullable: true, description: 'At least one is so; `some: {}` asks whether there is any.' })
    some?: object;

    @Field(where, { nullable: true, description: 'All are so, or there is none.' })
    every?: object;

    @Field(where, { nullable: true, description: 'None is so.' })
    none?: object;
  }
  return ListFilter;
}
