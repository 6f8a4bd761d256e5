import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ServedSeeds, serveSeeds } from '../support/serve-seeds.ts';
import { compose } from './compose.ts';

const elsewhere = { podcasts: 'http://podcasts.example/', atlas: 'http://atlas.example/' };

let seeds: ServedSeeds;
beforeAll(async () => {
  seeds = await serveSeeds();
});
afterAll(() => seeds.stop());

test('our subgraph composes with others, and composition has nothing to remark on it', async () => {
  const { supergraphSdl, hints } = await compose({ ...elsewhere, onrecord: seeds.url });

  expect(hints.map(({ message }) => message)).toEqual([]);
  expect(supergraphSdl).toContain(`ONRECORD @join__graph(name: "onrecord", url: "${seeds.url}")`);
});
