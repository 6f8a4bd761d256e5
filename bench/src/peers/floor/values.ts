import { placeOf } from '../page.ts';
import { patternOf } from '../statistics.ts';

/** What an operation is asked with, as the questions have it. */
export interface Variables {
  readonly slug?: string;
  readonly after?: string | null;
  readonly words?: string;
  readonly representations?: readonly { readonly id: string }[];
}

type Values = readonly (string | null)[];

const bySlug = ({ slug = '' }: Variables): Values => [slug];

/** The parameters of each operation's statement. An array goes as one literal: pg is slow at writing long ones. */
export const values = {
  Members: bySlug,
  Statements({ slug = '', after }: Variables): Values {
    const place = placeOf(after);
    return [slug, place?.key ?? null, place?.id ?? null];
  },
  WhatMembersSay: bySlug,
  Entities: ({ representations = [] }: Variables): Values => [
    `{${representations.map(({ id }) => id.slice('actor_'.length)).join(',')}}`,
  ],
  Search: ({ words = '' }: Variables): Values => [patternOf(words)],
  Timeline: bySlug,
} as const;

/** The operations that are known, by name. */
export type OperationName = keyof typeof values;
