/** The words of a list that is written with white space between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The phrases of a list that is written with a line to each. */
export function phrases(list: string): readonly string[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
