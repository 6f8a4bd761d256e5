import { words } from './words.ts';

/** Nouns that an article calls the same document by in turn. The first tells the kind. */
export const documentKinds: readonly (readonly string[])[] = [
  words('report draft study document review survey assessment analysis audit dossier inquiry paper research'),
  words('letter'),
  words('note memo memorandum circular'),
  words('email e-mail message text'),
  words('complaint lawsuit suit filing indictment affidavit'),
  words('bill law regulation directive proposal plan guidance decree'),
  words('statement release press-release communique communiqué'),
  words('post tweet blog'),
  words('sign placard banner poster notice billboard plaque slogan'),
];

/** Parts of documents: what they state, the document does. */
export const documentParts = words(
  'annex appendix chapter clause footnote foreword introduction page passage preface section',
);

/** Words before "by" after which whoever is named has not made the document. */
export const readerVerbs = words(
  'seen obtained reviewed viewed read leaked shared held cited quoted released published',
);

/** Words before a placard, by which it is in the hands of whoever the sentence is about. */
export const holdingWords = words(
  'with held holding carried carrying waved waving raised wore wearing lifted brandishing',
);
