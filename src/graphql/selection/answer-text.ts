import type { Context } from '../context.ts';
import { askedOfStore, type Question } from './asked-of-store.ts';
import { isOfArguments, rememberFault } from './faults.ts';

/**
 * The answer of a whole operation as JSON text, as PostgreSQL wrote it: the value of `data`. Undefined where the
 * executor has to answer, because the operation asks for more than the store keeps, or because there is an error to be
 * told, which is the executor's to place.
 */
export async function answerText(context: Context, question: Question): Promise<string | undefined> {
  try {
    const asked = askedOfStore(question);
    if (!asked) return undefined;
    const { fields, variables } = asked;
    const text = await context.store.read(fields, variables);
    const lookups = fields.filter(({ root }) => root.is === 'lookup');
    // A lookup that finds nothing is an error. (The same words may stand deeper down: then the executor finds none.)
    return lookups.some(({ key }) => text.includes(`"${key}":null`)) ? undefined : text;
  } catch (error) {
    if (!isOfArguments(error)) rememberFault(context, question.operation, error);
    return undefined;
  }
}
