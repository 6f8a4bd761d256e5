import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { listen } from '../listen.ts';
import { schema } from './schema.ts';

// What Yoga does beside answering and can be told to leave out is left out.
const yoga = createYoga({
  schema,
  graphiql: false,
  landingPage: false,
  logging: 'error',
  multipart: false,
  cors: false,
});
const server = createServer((request, response) => void yoga(request, response));
listen(server, '/graphql');
