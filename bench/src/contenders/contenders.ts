import path from 'node:path';
import process from 'node:process';
import { benchFolder, packageFolder, rootFolder } from '../database/folders.ts';
import type { Contender } from './contender.ts';

/** PostGraphile 5 asks for this version of Node.js. */
const POSTGRAPHILE_NODE = 22;
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;

/** A peer: a program of this folder, told by libpq's variables where the database is. */
const peer =
  (program: string, flags: readonly string[] = []): Contender['command'] =>
  ({ environment }) => ({
    program: process.execPath,
    arguments: [path.join(benchFolder, 'dist', 'peers', program, 'server.js'), ...flags],
    environment,
  });

const isNewEnough = Number.parseInt(process.versions.node, 10) >= POSTGRAPHILE_NODE;

export const onrecord: Contender = {
  name: 'onrecord',
  title: 'Onrecord',
  dialect: 'onrecord',
  packages: [],
  command: ({ flags }) => ({
    program: process.execPath,
    arguments: [path.join(rootFolder, 'bin', 'onrecord.mjs'), 'serve', '--no-seed', '--json', '--port', '0', ...flags],
    environment: {},
  }),
};

/** Hand-written SQL on a pool of connections: what every ratio is also given against. */
export const floor: Contender = {
  name: 'floor',
  title: 'hand-written SQL, node:http, pg pool (the floor)',
  dialect: 'onrecord',
  packages: [],
  command: peer('floor'),
};

/** All servers, in the order of the report. Onrecord comes first: ratios are against it. */
export const contenders: readonly Contender[] = [
  onrecord,
  {
    name: 'postgraphile',
    title: 'PostGraphile 5, leanest schema',
    dialect: 'postgraphile',
    packages: isNewEnough ? ['postgraphile'] : ['postgraphile', NODE_PACKAGE],
    command: (database) => ({
      ...peer('postgraphile')(database),
      ...(!isNewEnough && { program: path.join(packageFolder(NODE_PACKAGE) ?? '', 'bin', 'node') }),
    }),
  },
  {
    name: 'mercurius',
    title: 'Mercurius, graphql-jit, loaders over pg',
    dialect: 'peer',
    packages: ['mercurius', 'graphql-jit'],
    command: peer('mercurius'),
  },
  {
    name: 'pothos',
    title: 'Pothos, Prisma, Yoga',
    dialect: 'peer',
    packages: ['@pothos/core', '@pothos/plugin-prisma', '@pothos/plugin-relay', 'graphql-yoga', 'prisma'],
    command: peer('pothos'),
  },
  {
    name: 'type-graphql',
    title: 'type-graphql, Prisma, DataLoader',
    dialect: 'peer',
    packages: ['type-graphql', 'dataloader', '@apollo/server', 'prisma'],
    command: peer('type-graphql'),
  },
  floor,
  {
    name: 'floor-tuned',
    title: 'the floor, tuned and pipelined',
    dialect: 'onrecord',
    packages: [],
    command: peer('floor', ['--tuned']),
  },
];

/** The packages of a contender that are not installed. */
export const missingPackages = ({ packages }: Contender): string[] =>
  packages.filter((name) => packageFolder(name) === undefined);
