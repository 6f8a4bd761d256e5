import { momentOf } from '#domain';

/** The moment that a checked record gives. The check has refused moments that do not exist. */
export function existingMoment(text: string): Date {
  const moment = momentOf(text);
  if (moment === null) throw new TypeError(`the record was not checked: no moment "${text}"`);
  return moment;
}
