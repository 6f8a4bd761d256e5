import { GraphQLDateTime } from 'graphql-scalars';

/** An instant, ISO 8601 in UTC to the millisecond: `2025-07-10T00:00:00.000Z`. */
export const DateTime = GraphQLDateTime;
