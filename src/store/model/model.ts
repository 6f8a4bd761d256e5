import { actor, country, organisation, person } from './actor.ts';
import { article, articleVersion, mention } from './article.ts';
import type { Entity } from './entity.ts';
import { event } from './event.ts';
import { evidence } from './evidence.ts';
import { issue } from './issue.ts';
import { membership } from './membership.ts';
import { position } from './position.ts';
import { span } from './span.ts';
import { statement } from './statement.ts';

/** Every entity by the name of its type in the graph. */
const model: Readonly<Record<string, Entity>> = Object.fromEntries(
  [
    actor,
    person,
    country,
    organisation,
    membership,
    position,
    evidence,
    issue,
    event,
    article,
    articleVersion,
    mention,
    statement,
    span,
  ].map((entity) => [entity.name, entity]),
);

/** @throws {Error} where the graph names a type that the store does not keep: a fault of ours. */
export function entityOf(name: string): Entity {
  const entity = model[name];
  if (!entity) throw new Error(`the store keeps no ${name}`);
  return entity;
}
