import { ErrorCode, OnrecordError } from '#domain';
import type { Explanation, ExplanationFormat, Store } from '#store';
import { askedOfStore, type Question } from './asked-of-store.ts';

/**
 * How a question is answered: the statement that it becomes, and PostgreSQL's plan.
 * @throws {OnrecordError} BAD_USER_INPUT for a question that is not answered by a statement, and as `Store.read` does
 */
export function explainQuestion(
  store: Pick<Store, 'explain'>,
  question: Question,
  format: ExplanationFormat,
): Promise<Explanation> {
  const asked = askedOfStore(question);
  if (asked) return store.explain(asked.fields, asked.variables, format);
  throw new OnrecordError(
    ErrorCode.BAD_USER_INPUT,
    'Only a query of the record has a plan, and all its variables have to be given: this is a mutation, asks for the schema too, or lacks a variable.',
  );
}
