import { registerEnumType } from 'type-graphql';

export const SearchType = { ACTOR: 'ACTOR', ARTICLE: 'ARTICLE', ISSUE: 'ISSUE', STATEMENT: 'STATEMENT' } as const;

registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What can be searched.',
  valuesConfig: {
    ACTOR: { description: 'Names of people, countries and organisations, also when they are misspelt.' },
    ARTICLE: { description: 'The words of articles.' },
    ISSUE: { description: 'Names of issues, also when they are misspelt.' },
    STATEMENT: { description: 'The words of statements.' },
  },
});
