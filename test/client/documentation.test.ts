import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ServedSeeds, serveSeeds } from '../support/serve-seeds.ts';
import { type FrontEndProject, startProject } from './front-end-project.ts';

// docs/typed-client.md, followed to the letter.

let seeds: ServedSeeds;
let project: FrontEndProject;

beforeAll(async () => {
  seeds = await serveSeeds();
  project = startProject();
  project.write(filesIn(readFileSync('docs/typed-client.md', 'utf8')));
  const outcome = await project.codegen();
  if (outcome.failed) throw new Error(outcome.said);
}, 90_000);

afterAll(async () => {
  await seeds.stop();
  project.remove();
});

/** The files that a document shows, each as a name in a line of its own and then a block. */
function filesIn(markdown: string): Record<string, string> {
  const shown = [...markdown.matchAll(/^`([\w./-]+)`\n\n```\w+\n(.*?)^```$/gms)];
  return Object.fromEntries(
    shown.map(([, file = '', text = '']) => [file, text.replaceAll('http://localhost:4000/graphql', seeds.url)]),
  );
}

test('all that it shows compiles, and answers what it says', async () => {
  expect(await project.compile()).toEqual({ failed: false, said: '' });

  const [statements, founders] = await Promise.all([project.run('statements.js'), project.run('src/founders.js')]);

  expect(statements.said).toContain('Wang Yi, DIRECT: “I stressed that force cannot bring peace');
  expect(statements.said).toContain("NOT_FOUND [ 'issue' ]");
  expect(founders.said.trim().split('\n').sort()).toEqual([
    'Brazil (BR) since 2009',
    'China (CN) since 2009',
    'India (IN) since 2009',
    'Russia (RU) since 2009',
  ]);
});

test('at run time the client needs nothing but itself', async () => {
  const files = readdirSync('dist/client', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  project.write({
    ...Object.fromEntries(files.map((file) => [`alone/${file}`, readFileSync(path.join('dist/client', file), 'utf8')])),
    'alone/main.js': `
      import { createClient, PositionsDocument } from './index.js';
      const { positions } = await createClient({ url: '${seeds.url}' }).query(PositionsDocument);
      console.log(positions.totalCount);`,
  });

  expect(await project.run('alone/main.js')).toEqual({ failed: false, said: '2\n' });
});
