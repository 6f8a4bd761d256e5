/**
 * Whether a name is somebody's own. What is written without any capital letter ("the ministry", "residents") is a
 * common noun: it means whom the article means, and another one in the next article. Scripts without capitals are taken
 * at their word.
 */
export function isProperName(name: string): boolean {
  return /\p{Lu}|\p{Lt}/u.test(name) || !/\p{Ll}/u.test(name);
}
