import { type CompositionSuccess, composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { askOverHttp } from '../support/serve-seeds.ts';
import { atlasSdl } from './atlas-subgraph.ts';
import { podcastsSdl } from './podcasts-subgraph.ts';

/** Where the subgraphs are. */
export interface SubgraphUrls {
  readonly onrecord: string;
  readonly podcasts: string;
  readonly atlas: string;
}

/** Composes our subgraph, as it says itself over HTTP, with those of others. */
export async function compose({ onrecord, podcasts, atlas }: SubgraphUrls): Promise<CompositionSuccess> {
  const { data } = await askOverHttp(onrecord, '{ _service { sdl } }');
  const { sdl } = (data as { _service: { sdl: string } })._service;
  const composed = composeServices([
    { name: 'onrecord', url: onrecord, typeDefs: parse(sdl) },
    { name: 'podcasts', url: podcasts, typeDefs: parse(podcastsSdl) },
    { name: 'atlas', url: atlas, typeDefs: parse(atlasSdl) },
  ]);
  if (composed.errors)
    throw new AggregateError(composed.errors, composed.errors.map(({ message }) => message).join('\n'));
  return composed;
}
