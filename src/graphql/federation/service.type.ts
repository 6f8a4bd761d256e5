import { Field, ObjectType } from 'type-graphql';

@ObjectType('_Service', { description: 'This subgraph.', simpleResolvers: true })
export class Service {
  @Field(() => String, { description: 'Its schema, for composition.' })
  sdl!: string;
}
