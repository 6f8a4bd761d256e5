/** The name of the input that orders a list of a type. */
export const orderType = (type: string): string =>
  ['Person', 'Country', 'Organisation'].includes(type) ? 'ActorOrder' : `${type}Order`;

/** The field that an order by `SAID_AT` goes by: `saidAt`. */
export const orderedField = (name: string): string =>
  name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
