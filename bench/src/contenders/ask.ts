import type { Operation } from '../questions/question.ts';

/** What a GraphQL server answers. */
export interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks a server one thing. */
export async function ask(url: URL, operation: Operation): Promise<Reply> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as Reply;
}
