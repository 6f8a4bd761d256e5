/** How the server listens, what it shows, and what it refuses. */
export interface ServerSettings {
  /** The address to listen on: `127.0.0.1` for this machine alone, `0.0.0.0` or `::` for every network. */
  readonly host: string;
  /** The TCP port; 0 takes any free one. */
  readonly port: number;
  /** Whether people are shown Apollo Sandbox at `/` and GraphiQL at `/graphiql`. */
  readonly explorers: boolean;
  /** Whether the schema may be asked for. Off, error messages do not hint at names of the schema either. */
  readonly introspection: boolean;
  /**
   * The web pages of other origins that may read answers, such as `https://example.org`. `http://localhost:*` is any
   * port of an origin, and `*` is every origin. Credentials are never allowed.
   */
  readonly origins: readonly string[];
  /** The largest request body, in bytes. A larger one is answered 413 unread. */
  readonly bodyLimit: number;
  /** The most lexical tokens of a document. Parsing stops there, so a hostile document costs little. */
  readonly tokenLimit: number;
  /** How long a client may take to send a request, in milliseconds; its headers may take two thirds of that. */
  readonly requestTimeout: number;
}

/** What holds unless someone says otherwise. */
export const defaultServerSettings: ServerSettings = {
  host: '127.0.0.1',
  port: 4000,
  explorers: true,
  introspection: true,
  origins: ['https://studio.apollographql.com', 'http://localhost:*', 'http://127.0.0.1:*'],
  bodyLimit: 1_048_576,
  tokenLimit: 5_000,
  requestTimeout: 15_000,
};
