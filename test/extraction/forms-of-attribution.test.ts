import { expect, test } from '@jest/globals';
import { extract } from '#extraction';

/** Who speaks, as a sentence has it, and a part of the name that the statement is to have. */
const SUBJECTS: readonly (readonly [words: string, name: string])[] = [
  ['Ada Roe', 'Ada Roe'],
  ['Roe', 'Ada Roe'],
  ['she', 'Ada Roe'],
  ['Mr Roe', 'Ada Roe'],
  ['Dr. Roe', 'Ada Roe'],
  ['the mayor', 'mayor'],
  ['the mayor and her deputy', 'mayor'],
  ['Ada Roe and Nils Lie', 'Ada Roe'],
  ['a spokesman for the union', 'spokesman for the union'],
  ['the mayor, Ada Roe,', 'Ada Roe'],
  ['Ada Roe, the mayor,', 'Ada Roe'],
  ['Ada Roe, the mayor of Ayr,', 'Ada Roe'],
  ['Ada Roe, who chairs the trust,', 'Ada Roe'],
  ['Ada Roe of the Ayr Trust', 'Ada Roe'],
  ['the union’s Ada Roe', 'Ada Roe'],
  ['Prime Minister Ada Roe', 'Ada Roe'],
  ['Norwegian Prime Minister Ada Roe', 'Ada Roe'],
  ['chief executive Ada Roe', 'Ada Roe'],
  ['her brother, Nils,', 'Nils'],
  ['one resident', 'one resident'],
  ['a senior official', 'a senior official'],
  ['several residents', 'several residents'],
  ['residents in the village', 'residents'],
  ['people who live there', 'people'],
  ['two officials who asked not to be named', 'two officials'],
  ['the ministry', 'ministry'],
  ['Norway’s Foreign Ministry', 'Ministry'],
  ['the Bank of Ayr', 'Bank of Ayr'],
  ['the United Nations', 'United Nations'],
  ['police', 'police'],
  ['Oslo', 'Norway'],
];

/** A sentence around a subject, and the words of each statement in it, its spans joined by a bar. */
type Form = (subject: string) => readonly [sentence: string, ...statements: string[]];

const isPronoun = (subject: string) => subject === 'she';
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
/** A subject that ends a sentence or comes before one's comma has no comma of its own. */
const bare = (subject: string) => subject.replace(/,$/, '');

/** With each subject. */
const FORMS: Readonly<Record<string, Form>> = {
  '“A,” she said.': (who) => [`“It is too small,” ${who} said.`, '“It is too small,”'],
  '“A,” she said. “B.”': (who) => [
    `“It is too small,” ${who} said. “And it leaks.”`,
    '“It is too small,”',
    '“And it leaks.”',
  ],
  '“A,” she said, “B.”': (who) => [
    `“It is too small,” ${who} said, “and it leaks.”`,
    '“It is too small,”|“and it leaks.”',
  ],
  '“A” – she said – “B.”': (who) => [
    `“It is too small” – ${who} said – “and it leaks.”`,
    '“It is too small”|“and it leaks.”',
  ],
  'She said: “A.”': (who) => [`${capital(who)} said: “It is too small.”`, '“It is too small.”'],
  'She said, “A.”': (who) => [`${capital(who)} said, “It is too small.”`, '“It is too small.”'],
  'She said that A.': (who) => [`${capital(who)} said that the quay was small.`, 'the quay was small'],
  'She said A.': (who) => [`${capital(who)} said the quay was small.`, 'the quay was small'],
  'She said on Monday that A.': (who) => [`${capital(who)} said on Monday that the quay leaked.`, 'the quay leaked'],
  'She on Monday said A.': (who) => [`${capital(who)} on Monday said the quay leaked.`, 'the quay leaked'],
  'She later said A.': (who) => [`${capital(who)} later said the quay leaked.`, 'the quay leaked'],
  'She has said that A.': (who) => [`${capital(who)} has said that the quay leaked.`, 'the quay leaked'],
  'She warned that A.': (who) => [`${capital(who)} warned that the quay leaked.`, 'the quay leaked'],
  'A, she said.': (who) => [`The quay is too small, ${who} said.`, 'The quay is too small'],
  'She told reporters that A.': (who) => [`${capital(who)} told reporters that the quay leaked.`, 'the quay leaked'],
  'She told a station: “A.”': (who) => [
    `${capital(who)} told Beta Radio on Monday: “It is too small.”`,
    '“It is too small.”',
  ],
  '“A,” she told the paper.': (who) => [`“It is too small,” ${who} told the paper.`, '“It is too small,”'],
  '“A,” she added, pointing.': (who) => [`“It leaks,” ${who} added, pointing at the map.`, '“It leaks,”'],
  '“A,” as she put it.': (who) => [`“It is too small,” as ${who} put it.`, '“It is too small,”'],
  'She said that A and added that B.': (who) => [
    `${capital(who)} said that the quay was small and added that it leaked.`,
    'the quay was small',
    'it leaked',
  ],
  'She said A, adding that B.': (who) => [
    `${capital(who)} said the quay was small, adding that it leaked.`,
    'the quay was small',
    'it leaked',
  ],
  'She thanked them but warned that A.': (who) => [
    `${capital(who)} thanked the crew but warned that the quay leaked.`,
    'the crew',
    'the quay leaked',
  ],
  'She said it was “A”.': (who) => [`${capital(who)} said the quay was “too small”.`, 'the quay was “too small”'],
  'She called it “A”.': (who) => [`${capital(who)} called the quay “too small”.`, 'the quay “too small”'],
  'She urged them to A.': (who) => [`${capital(who)} urged the council to mend the quay.`, 'to mend the quay'],
  'In a statement, she said A.': (who) => [`In a statement, ${who} said the quay leaked.`, 'the quay leaked'],
  'Speaking in a town, she said A.': (who) => [
    `Speaking in Ayr on Monday, ${who} said the quay leaked.`,
    'the quay leaked',
  ],
  'Asked about it, she said A.': (who) => [`Asked about the quay, ${who} said it leaked.`, 'it leaked'],
  'But she said A.': (who) => [`But ${who} said the quay leaked.`, 'the quay leaked'],
  'Work went on, while she said A.': (who) => [`Work went on, while ${who} said the quay leaked.`, 'the quay leaked'],
};

/** With each subject but a pronoun, which stands before its verb. */
const INVERTED: Readonly<Record<string, Form>> = {
  '“A,” said Ada.': (who) => [`“It is too small,” said ${bare(who)}.`, '“It is too small,”'],
  '“A?” asked Ada.': (who) => [`“Is it too small?” asked ${bare(who)}.`, '“Is it too small?”'],
  'A, said Ada.': (who) => [`The quay is too small, said ${bare(who)}.`, 'The quay is too small'],
  'A, according to Ada.': (who) => [`The quay leaks, according to ${bare(who)}.`, 'The quay leaks'],
  'According to Ada, A.': (who) => [`According to ${bare(who)}, the quay leaks.`, 'the quay leaks'],
};

/** A surname and a pronoun mean somebody who is spoken of before. */
const introduction = (who: string) => (/^(?:she|her|(?:Mr |Dr. )?Roe)\b/.test(who) ? 'Ada Roe came to Ayr. ' : '');

function faultsOf(form: Form, subjects: typeof SUBJECTS): string[] {
  return subjects.flatMap(([who, name]) => {
    const [sentence, ...expected] = form(who);
    const text = introduction(who) + sentence;
    const { statements } = extract({ text });
    const found = statements.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join('|'));
    const isSaid = JSON.stringify(found) === JSON.stringify(expected);
    const isTheirs = statements.every(({ speaker }) => speaker.name.toLowerCase().includes(name.toLowerCase()));
    return isSaid && isTheirs ? [] : [`${sentence} => ${JSON.stringify({ found, by: statements[0]?.speaker.name })}`];
  });
}

test.each(Object.keys(FORMS))('whoever speaks, the words of %s are found', (name) => {
  expect(faultsOf(FORMS[name] ?? (() => ['']), SUBJECTS)).toEqual([]);
});

test.each(Object.keys(INVERTED))('whoever speaks, the words of %s are found', (name) => {
  const named = SUBJECTS.filter(([who]) => !isPronoun(who));
  expect(faultsOf(INVERTED[name] ?? (() => ['']), named)).toEqual([]);
});
