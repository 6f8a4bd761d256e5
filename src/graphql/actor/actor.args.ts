import { listArgs } from '../paging/page-args.ts';
import { ActorOrder } from './actor.order.ts';
import { ActorWhere, CountryWhere, OrganisationWhere, PersonWhere } from './actor.where.ts';

export const ActorArgs = listArgs(
  () => ActorWhere,
  () => ActorOrder,
);
export const PersonArgs = listArgs(
  () => PersonWhere,
  () => ActorOrder,
);
export const CountryArgs = listArgs(
  () => CountryWhere,
  () => ActorOrder,
);
export const OrganisationArgs = listArgs(
  () => OrganisationWhere,
  () => ActorOrder,
);
