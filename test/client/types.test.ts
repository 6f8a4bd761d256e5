import { afterAll, expect, test } from '@jest/globals';
import { startProject } from './front-end-project.ts';

const project = startProject();
afterAll(() => {
  project.remove();
});

const START = `
import { createClient, type PositionWhere, PositionsDocument, type StatementsOnIssueQuery, StatementsOnIssueDocument } from 'onrecord/client';
const client = createClient({ url: 'http://localhost:4000/graphql' });
`;

const ASK = `${START}
const { issue } = await client.query(StatementsOnIssueDocument, { issue: 'brics' });
`;

test('what a document does not ask for, or does not take, does not compile', async () => {
  project.write({
    'right.ts': `${ASK}
      type IsAny<Type> = 0 extends 1 & Type ? true : false;
      type Statement = NonNullable<StatementsOnIssueQuery['issue']>['statements']['nodes'][number];
      export const anyField: true extends { [Name in keyof Statement]: IsAny<Statement[Name]> }[keyof Statement] ? true : false = false;
      export const anyFilter: IsAny<PositionWhere['since']> = false;
      export const names: string[] = issue?.statements.nodes.map(({ speakerName }) => speakerName) ?? [];
      await client.query(PositionsDocument);
      await client.query(PositionsDocument, { where: { since: { gte: '2009' } }, first: null });`,
    'wrong-field.ts': `${ASK} issue?.statements.nodes[0]?.headline;`,
    'wrong-null.ts': `${ASK} issue.name;`,
    'wrong-scalar.ts': `${ASK} issue?.statements.nodes[0]?.saidAt.getTime();`,
    'wrong-value.ts': `${ASK} issue?.statements.nodes[0]?.kind === 'SHOUTED';`,
    'wrong-variable.ts': `${START} await client.query(StatementsOnIssueDocument, { issue: 7 });`,
    'unknown-variable.ts': `${START} await client.query(StatementsOnIssueDocument, { issue: 'brics', slug: 'brics' });`,
    'unknown-filter.ts': `${START} await client.query(PositionsDocument, { where: { name: { eq: 'x' } } });`,
    'no-variables.ts': `${START} await client.query(StatementsOnIssueDocument);`,
  });

  const { said } = await project.compile();

  const faults = [...said.matchAll(/^([\w-]+)[.]ts\(.*?error TS\d+: (.*?)(?= on type| in type| to type|[.]$)/gm)];
  expect(Object.fromEntries(faults.map(([, file, fault]) => [file, fault]))).toEqual({
    'wrong-field': "Property 'headline' does not exist",
    'wrong-null': "'issue' is possibly 'null'",
    'wrong-scalar': "Property 'getTime' does not exist",
    'wrong-value': expect.stringContaining('This comparison appears to be unintentional'),
    'wrong-variable': "Type 'number' is not assignable",
    'unknown-variable': "Object literal may only specify known properties, and 'slug' does not exist",
    'unknown-filter': "Object literal may only specify known properties, and 'name' does not exist",
    'no-variables': 'Expected 2 arguments, but got 1',
  });
  expect(said).not.toContain('right.ts');
});
