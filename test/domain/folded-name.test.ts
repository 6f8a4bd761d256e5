import { expect, test } from '@jest/globals';
import { foldedLetters, foldedName } from '#domain';

test.each([
  ['The  Gambia', 'gambia'],
  ['Côte d’Ivoire', "COTE D'IVOIRE"],
  ['Sigrún Hallgrímsdóttir', 'Sigrun Hallgrimsdottir'],
  ['Asia–Pacific', 'Asia-Pacific'],
  [' Straße ', 'strasse'],
  ['Østerbro', 'Osterbro'],
])('%j and %j are one name', (one, other) => {
  expect(foldedName(one)).toBe(foldedName(other));
});

test('an article is only dropped where it begins the name', () => {
  expect(foldedName('Bank of the West')).toBe('bank of the west');
  expect(foldedName('Theo')).toBe('theo');
  expect(foldedLetters('The US')).toBe('the us');
});
