import type { GraphQLResolveInfo } from 'graphql';
import { ErrorCode, OnrecordError } from '#domain';
import type { RootSelection, Variables } from '#store';
import type { Context } from '../context.ts';
import { failure } from '../failure.ts';
import type { Answered } from './answered.ts';
import { isOfArguments, rememberedFault, rememberFault } from './faults.ts';
import { operationSelection } from './operation-selection.ts';
import { roots } from './roots.ts';

/** The answers of a request's root fields, by their names in the answer. */
type Answers = ReadonlyMap<string, Promise<unknown>>;

/** graphql-js coerces variables into a new object for each execution: by it we know one from another. */
const answers = new WeakMap<Variables, Answers>();

const parsed = (text: string): Answered => JSON.parse(text) as Answered;

/** One statement for all root fields. Where arguments of one cannot be, the others are answered each by itself. */
function readAll({ store }: Context, info: GraphQLResolveInfo): Answers {
  const { whole, each } = operationSelection(info, 'WALKED');
  const variables: Variables = info.variableValues;
  const together = store.read(whole, variables).then(parsed);
  const alone = async ([field]: readonly [RootSelection]): Promise<Answered> => {
    try {
      return await together;
    } catch (error) {
      if (!isOfArguments(error) || whole.length === 1) throw error;
    }
    return parsed(await store.read(each.find(([other]) => other === field) ?? [field], variables));
  };
  return new Map(each.map((field) => [field[0].key, alone(field).then((answer) => answer[field[0].key])]));
}

/** The answers of the request, which its first root field asks for. */
function answersTo(context: Context, info: GraphQLResolveInfo): Answers {
  const known = answers.get(info.variableValues);
  if (known) return known;
  try {
    const read = readAll(context, info);
    answers.set(info.variableValues, read);
    return read;
  } catch (error) {
    rememberFault(context, info.operation, error);
    throw error;
  }
}

function absent(info: GraphQLResolveInfo): OnrecordError {
  return new OnrecordError(
    ErrorCode.NOT_FOUND,
    `${info.fieldName}: nothing has that key, or several have; search(query: …) finds names that are like it`,
  );
}

/**
 * The answer of a root field. The first root field of a request has the whole operation read with one statement, the
 * others find it read.
 * @throws {GraphQLError} with a code of `ErrorCode`
 */
export async function answer(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const fault = rememberedFault(context, info.operation);
  if (fault !== undefined) throw failure(fault);
  try {
    const value = await answersTo(context, info).get(String(info.path.key));
    if (value === null && roots[info.fieldName]?.is === 'lookup') throw absent(info);
    return value;
  } catch (error) {
    throw failure(error);
  }
}
