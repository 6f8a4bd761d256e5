import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type PrismaTypes from '../../generated/pothos-types.ts';
import { getDatamodel } from '../../generated/pothos-types.ts';
import { MembershipRole, StatementKind } from '../../generated/prisma/enums.ts';
import { createPrismaClient } from '../prisma-client.ts';

export const prisma = createPrismaClient();

interface Types {
  PrismaTypes: PrismaTypes;
  Scalars: { DateTime: { Input: Date; Output: Date } };
}

export const builder = new SchemaBuilder<Types>({
  plugins: [PrismaPlugin, RelayPlugin],
  relay: {},
  prisma: { client: prisma, dmmf: getDatamodel(), onUnusedQuery: null },
});

builder.scalarType('DateTime', {
  serialize: (value) => value.toISOString(),
  parseValue: (value) => new Date(String(value)),
});
export const roles = builder.enumType(MembershipRole, { name: 'MembershipRole' });
export const statementKinds = builder.enumType(StatementKind, { name: 'StatementKind' });
