import { Field, InputType } from 'type-graphql';
import { ActorKindFilter, OrganisationKindFilter } from '../enumerations.ts';
import { IdFilter } from '../filter/id-filter.ts';
import { PartialDateFilter } from '../filter/partial-date-filter.ts';
import { StringFilter } from '../filter/string-filter.ts';
import { StringListFilter } from '../filter/string-list-filter.ts';

@InputType()
abstract class ActorFields {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the name in addresses.' })
  slug?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: 'By other names.' })
  aliases?: StringListFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the item in Wikidata.' })
  wikidataId?: StringFilter;
}

@InputType({ description: 'Which actors.' })
export class ActorWhere extends ActorFields {
  @Field(() => ActorKindFilter, { nullable: true, description: 'By what they are.' })
  kind?: object;
}

@InputType({ description: 'Which people.' })
export class PersonWhere extends ActorFields {}

@InputType({ description: 'Which countries.' })
export class CountryWhere extends ActorFields {
  @Field(() => StringFilter, { nullable: true, description: 'By ISO 3166-1 alpha-2.' })
  isoCode?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By ISO 3166-1 alpha-3.' })
  isoCode3?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: 'By words for what is of it.' })
  demonyms?: StringListFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the seat of government.' })
  capital?: StringFilter;
}

@InputType({ description: 'Which organisations.' })
export class OrganisationWhere extends ActorFields {
  @Field(() => OrganisationKindFilter, { nullable: true, description: 'By what they are.' })
  organisationKind?: object;

  @Field(() => StringFilter, { nullable: true, description: 'By their letters.' })
  abbreviation?: StringFilter;

  @Field(() => PartialDateFilter, { nullable: true, description: 'By when they began.' })
  foundedOn?: PartialDateFilter;
}
