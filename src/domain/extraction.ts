/** Whether we know what an article states, and why not. */
export const Extraction = {
  /** The record said so. */
  GIVEN: 'GIVEN',
  EXTRACTED: 'EXTRACTED',
  /** It is in a language that we do not extract. */
  OTHER_LANGUAGE: 'OTHER_LANGUAGE',
  /** There is no extractor. */
  UNAVAILABLE: 'UNAVAILABLE',
} as const;
export type Extraction = (typeof Extraction)[keyof typeof Extraction];
