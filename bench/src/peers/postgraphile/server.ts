import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { listen } from '../listen.ts';
import { FUNCTION_SCHEMA } from './functions.ts';

const hidden = { tags: { behavior: '-*' } };
const leftOut = [
  ...['person', 'organisation', 'position', 'evidence', 'event', 'article_version'],
  ...['mention', 'statement_span', 'statement_actor', '_prisma_migrations'],
];

// The schema is as lean as it gets: actors are rows of one table and no interface, keys that are unique indexes are
// declared as keys, and relations that the tables have by way of others are declared as relations, so that no question
// needs a join that hand-written SQL would not make.
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      ...Object.fromEntries(leftOut.map((name) => [`public.${name}`, hidden])),
      'public.actor': { tags: { unique: 'slug' } },
      'public.issue': { tags: { unique: 'slug' } },
      'public.country': {
        tags: { foreignKey: '(id) references public.actor (id)|@fieldName actor|@foreignFieldName country' },
      },
      'public.membership': {
        tags: {
          foreignKey: '(organisation_id) references public.actor (id)|@fieldName body|@foreignFieldName members',
        },
      },
      'public.statement': {
        tags: { foreignKey: '(article_id) references public.article (id)|@fieldName article' },
      },
      'public.statement_issue': {
        tags: {
          foreignKey:
            '(statement_id) references public.statement (id)|@fieldName statement|@foreignSimpleFieldName topics',
        },
      },
    },
    procedure: Object.fromEntries(
      ['persons_by_ids', 'found_statements', 'counts_by_speaker', 'counts_by_issue', 'timeline_of_issue'].map(
        (name) => [`${FUNCTION_SCHEMA}.${name}`, { tags: { simpleCollections: 'only' } }],
      ),
    ),
  },
});

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ pool: new pg.Pool({ idleTimeoutMillis: 0 }), schemas: ['public', FUNCTION_SCHEMA], pubsub: false }),
  ],
  schema: { defaultBehavior: '+list' },
  grafserv: { watch: false, graphiql: false, graphqlPath: '/graphql' },
  grafast: { explain: false, context: {} },
};

const instance = postgraphile(preset);
if (process.argv.includes('--print-schema')) {
  const { printSchema } = await import('graphql');
  process.stdout.write(`${printSchema(await instance.getSchema())}\n`);
  process.exit();
}
const server = createServer();
await instance.createServ(grafserv).addTo(server);
listen(server, '/graphql');
