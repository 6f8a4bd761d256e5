import { Directive, Field, InterfaceType, ObjectType } from 'type-graphql';
import { OrganisationKind } from '#domain';
import { Node } from '../node/node.interface.ts';
import { PartialDate } from '../scalar/partial-date.ts';
import { typeNameOf } from '../selection/answered.ts';

@InterfaceType({
  implements: Node,
  description: 'Whoever can say something or belong to something: a person, a country or an organisation.',
  resolveType: typeNameOf,
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@Directive('@key(fields: "wikidataId")')
export abstract class Actor extends Node {
  @Field(() => String, { description: 'The name in addresses: `wang-yi`. Unique among actors.' })
  slug!: string;

  @Field(() => String, { description: 'The name that newspapers use.' })
  name!: string;

  @Field(() => [String], { description: 'Other names, abbreviations among them.' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'The item in Wikidata: `Q7747`.' })
  wikidataId?: string | null;
}

@ObjectType({ implements: Actor, description: 'A human being (Popolo Person).', simpleResolvers: true })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@Directive('@key(fields: "wikidataId")')
export class Person extends Actor {}

@ObjectType({ implements: Actor, description: 'A country of ISO 3166-1.', simpleResolvers: true })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@Directive('@key(fields: "wikidataId")')
@Directive('@key(fields: "isoCode")')
export class Country extends Actor {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2: `CN`.' })
  isoCode!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-3: `CHN`.' })
  isoCode3!: string;

  @Field(() => [String], { description: 'Words for what is of it or comes from it: `Chinese`.' })
  demonyms!: string[];

  @Field(() => String, { nullable: true, description: 'The seat of its government, which may speak for it.' })
  capital?: string | null;
}

@ObjectType({
  implements: Actor,
  description: 'A body, a ministry, a company, an outlet, or an agreement, whose parties are its members.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@Directive('@key(fields: "wikidataId")')
export class Organisation extends Actor {
  @Field(() => OrganisationKind, { description: 'What it is.' })
  organisationKind!: OrganisationKind;

  @Field(() => String, { nullable: true, description: 'Its letters: `ASEAN`.' })
  abbreviation?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it began.' })
  foundedOn?: string | null;
}
