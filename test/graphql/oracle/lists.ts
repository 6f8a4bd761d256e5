/** The lists at the root, by the types of their rows. */
export const LISTS: Readonly<Record<string, string>> = {
  Actor: 'actors',
  Person: 'people',
  Country: 'countries',
  Organisation: 'organisations',
  Membership: 'memberships',
  Position: 'positions',
  Issue: 'issues',
  Event: 'events',
  Article: 'articles',
  Mention: 'mentions',
  Statement: 'statements',
};
