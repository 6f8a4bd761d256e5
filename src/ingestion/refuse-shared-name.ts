import type { ReadArticle } from './article/complete-article.ts';
import { badRecord } from './bad-record.ts';
import { uriOf } from './link-names.ts';

/**
 * A check that two files of one import do not give two articles one name: each would be taken for a change of the other.
 * It throws BAD_RECORD for the second.
 */
export function refuseSharedName(): (article: ReadArticle, place: string) => void {
  const places = new Map<string, string>();
  return ({ isNamedByFile, record }, place) => {
    if (!isNamedByFile) return;
    const uri = uriOf(record);
    const first = places.get(uri);
    if (first === undefined) places.set(uri, place);
    else throw badRecord(place, `would have the same name as ${first}; import the folder that both are in`);
  };
}
