import { expect, test } from 'vitest';
import { checkPassword } from './check-password.ts';

const KNOWN = ['ada.lovelace@example.org', 'Ada Lovelace'];
const judge = (password: string) => () => checkPassword('password', password, KNOWN);

test.each([
  'p4ssw0rd1234!',
  'P@$$w0rd2024',
  'qwertyuiop12',
  '4d4 l0v3l4c3 4d4',
  'aaaaaaaaaaaaaaaa',
])(
  'what is guessed soon is refused, whatever stands in the place of its letters: %s',
  (password) => {
    expect(judge(password)).toThrow(/^password is easily guessed/);
  },
);

test.each([
  'plain lantern seaweed',
  '4831 0a1b2c3d4e5f 7913 4310 5413 '.repeat(4).trim(),
  `${'ragged violet lantern '.repeat(5)}seaweed`,
])('words that have nothing to do with one another are taken, and long ones: %s', (password) => {
  expect(judge(password)).not.toThrow();
});
