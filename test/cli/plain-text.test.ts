import { expect, test } from '@jest/globals';
import { plainText } from '../../src/cli/plain-text.ts';

test('data are indented, with a mark before each item of a list', () => {
  const data = {
    organisation: {
      name: 'BRICS',
      aliases: ['Brics', 'BRICS+'],
      website: null,
      members: [
        { role: 'FOUNDING_MEMBER', since: 2009, member: { name: 'Brazil' } },
        { role: 'MEMBER', since: 2010, member: { name: 'South Africa' } },
      ],
    },
  };
  expect(plainText(data)).toBe(`organisation:
  name: BRICS
  aliases:
    - Brics
    - BRICS+
  website: -
  members:
    - role: FOUNDING_MEMBER
      since: 2009
      member:
        name: Brazil
    - role: MEMBER
      since: 2010
      member:
        name: South Africa
`);
});

test('texts stand whole and as they are', () => {
  const text = '“I stressed: force – cannot bring peace,” he said. '.repeat(20);
  expect(plainText({ text })).toBe(`text: ${text}\n`);
});

test('texts of several lines stand below their key', () => {
  expect(plainText({ text: 'One.\n\nTwo.' })).toBe('text:\n  One.\n  \n  Two.\n');
});

test('an empty list and a list of lists can be told apart from what is unknown', () => {
  expect(plainText({ nodes: [], rows: [[1], []], name: null })).toBe(
    'nodes: (none)\nrows:\n  - - 1\n  - (none)\nname: -\n',
  );
});

test('a text cannot command the terminal', () => {
  expect(plainText({ text: '\u001b[2Jgone\u009b1m\rover' })).toBe('text: \\u001b[2Jgone\\u009b1m\\u000dover\n');
});
