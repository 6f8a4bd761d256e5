import { ArgsType, type ClassType, Field, Int } from 'type-graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'The first so many, 0 to 100. Without `first` and `last`: 20.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'The last so many, 0 to 100. Not together with `first`.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string;
}

/** The arguments of a list that can be filtered and ordered. */
export function listArgs(where: () => ClassType, order: () => ClassType): ClassType {
  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(where, { nullable: true, description: 'Only what is so.' })
    where?: object;

    @Field(() => [order()], {
      nullable: true,
      description: 'By what, first things first; the id decides what is left.',
    })
    orderBy?: object[];
  }
  return ListArgs;
}
