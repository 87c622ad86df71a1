import { expect, test } from 'vitest';
import { cleanAliases, cleanLabel, cleanText } from './clean-text.ts';

test('a label is one line without white space around it or signs that nobody sees', () => {
  expect(cleanLabel('  artificial\u00A0 intelligence\n engineer\u200B ')).toBe(
    'artificial intelligence engineer',
  );
});

test('joiners stay, since words and emoji need them', () => {
  expect(cleanLabel('می\u200Cخواهم')).toBe('می\u200Cخواهم');
});

test('a text keeps its lines, and loses control characters', () => {
  expect(cleanText(' One.\r\nTwo.\u0007\tThree.\u0085 ')).toBe('One.\nTwo.\tThree.');
});

test('aliases are there once each, in their order, the name apart', () => {
  expect(cleanAliases(['b', ' a ', '', 'B', 'A'], 'a')).toEqual(['b']);
});
