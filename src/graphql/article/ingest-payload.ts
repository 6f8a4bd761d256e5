import { type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import { ErrorCode, type Ingested, type IngestInput, OnrecordError } from '#domain';
import { constant, type RootSelection, type Selection } from '#store';
import type { Context } from '../context.ts';
import { failure } from '../failure.ts';
import type { Answered } from '../selection/answered.ts';
import { Extent } from '../selection/extent.ts';
import { select } from '../selection/select.ts';

interface Asked {
  readonly input: IngestInput;
  readonly idempotencyKey: string;
}

/** Takes in an article, and answers what is asked about it with one statement. What is wrong with it is an answer too. */
export async function ingestPayload(asked: Asked, context: Context, info: GraphQLResolveInfo): Promise<Answered> {
  const fields = fieldsOf(info);
  try {
    const ingested = await ingest(asked, context);
    const { articleId, unchanged, read } = ingested;
    const said = { unchanged, how: read?.how ?? null, extraction: read?.extraction ?? null, errors: [] };
    return { ...shaped(fields, said), ...(await readArticle(fields, articleId, { context, info })) };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw failure(error);
    const { code, message } = error;
    const said = { unchanged: true, how: null, extraction: null, errors: [{ code, message }] };
    return shaped(fields, { ...said, article: null, statements: null });
  }
}

function ingest({ input, idempotencyKey }: Asked, context: Context): Promise<Ingested> {
  if (context.ingest !== undefined) return context.ingest(input, idempotencyKey);
  throw new OnrecordError(ErrorCode.FORBIDDEN, 'this server takes in no articles; see docs/ingestion.md');
}

/** @throws {GraphQLError} where more is asked than can be answered; nothing has been taken in then */
function fieldsOf(info: GraphQLResolveInfo): Selection[] {
  const { schema, fragments, variableValues: variables, returnType, fieldNodes } = info;
  const type = getNamedType(returnType);
  const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const operation = { schema, fragments, variables, withTypeNames: true, extent: new Extent() };
  try {
    return isObjectType(type) ? select(operation, type, sets) : [];
  } catch (error) {
    throw failure(error);
  }
}

/** Values under the names that the operation gives their fields. */
function shaped(fields: readonly Selection[], values: Answered): Answered {
  const known = fields.filter(({ name }) => name in values);
  return Object.fromEntries(known.map(({ key, name, fields: below }) => [key, shapedValue(below, values[name])]));
}

function shapedValue(below: readonly Selection[], value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((part: Answered) => shaped(below, part));
}

interface Asking {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** The payload's statements are a field of its article: both are asked of the article by its id. */
async function readArticle(
  fields: readonly Selection[],
  articleId: string,
  { context, info }: Asking,
): Promise<Answered> {
  const input = constant({ id: `article_${articleId}` });
  const root = { is: 'lookup', entity: 'Article' } as const;
  const asked = fields.flatMap((field): RootSelection[] => {
    if (field.name === 'article') return [{ ...field, input, root }];
    return field.name === 'statements' ? [{ ...field, name: 'article', input, root, fields: [field] }] : [];
  });
  if (asked.length === 0) return {};
  const answer = JSON.parse(await context.store.read(asked, info.variableValues)) as Answered;
  const unwrapped = fields
    .filter(({ name }) => name === 'statements')
    .map(({ key }) => {
      return [key, (answer[key] as Answered)[key]] as const;
    });
  return { ...answer, ...Object.fromEntries(unwrapped) };
}
