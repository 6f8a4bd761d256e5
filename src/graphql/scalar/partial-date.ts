import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { ErrorCode, isPartialDate } from '#domain';

const read = (value: unknown): string => {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a year (2009), a month (2009-06) or a day (2009-06-16)`, {
    extensions: { code: ErrorCode.BAD_USER_INPUT },
  });
};

/** A date as precise as it is known. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A date as precise as it is known (ISO 8601): a year `2009`, a month `2009-06` or a day `2009-06-16`. ' +
    'Compared as text: a year comes before its months, a month before its days.',
  serialize: read,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
