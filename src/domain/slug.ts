/**
 * A name as it stands in an address: lower-case ASCII letters and digits joined by single hyphens
 * ("Côte d’Ivoire" is `cote-d-ivoire`). Empty where the name has no such letter or digit.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[æœøłđð]/g, (letter) => ({ æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd' })[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
