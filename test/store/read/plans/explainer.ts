import { type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { createSchema, explainQuestion } from '#graphql';
import { createPool, Reader } from '#store';
import type { TestDatabase } from '../../../support/open-test-database.ts';
import type { PlanStep } from './plan-step.ts';

/** Has PostgreSQL answer questions, and tells how it did. */
export interface Explainer {
  readonly explain: (source: string, variables?: Record<string, unknown>) => Promise<PlanStep>;
  close(): Promise<void>;
}

const schema = createSchema();

const operationOf = (document: DocumentNode): OperationDefinitionNode => {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('the document has no operation');
  return operation;
};

/** @param settings PostgreSQL's, such as `enable_seqscan=off` */
export function openExplainer({ connection }: Pick<TestDatabase, 'connection'>, ...settings: string[]): Explainer {
  const options = [connection.options ?? '', ...settings.map((setting) => `-c ${setting}`)].join(' ').trim();
  const pool = createPool({ connection: { ...connection, options } }, { max: 1 });
  const reader = new Reader(pool);
  return {
    explain: async (source, variables = {}) => {
      const document = parse(source);
      const [fault] = validate(schema, document);
      if (fault) throw fault;
      const question = { schema, document, operation: operationOf(document), variables };
      const { plan } = await explainQuestion(reader, question, 'JSON');
      const [whole] = plan as readonly { Plan: PlanStep }[];
      if (!whole) throw new Error('PostgreSQL told no plan');
      return whole.Plan;
    },
    close: () => pool.end(),
  };
}
