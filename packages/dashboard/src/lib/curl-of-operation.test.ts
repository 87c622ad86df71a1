import { execFileSync } from 'node:child_process';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { curlOfOperation } from './curl-of-operation';

const document = parse('query A($text: String!) { search(text: $text, first: 1) { matched } }');

/** What the shell hands to curl: its arguments, one per line, and then what it reads. */
function runInShell(command: string): { words: string[]; body: unknown } {
  const curl = `curl() { for word in "$@"; do echo "$word"; done; echo ---; cat; }`;
  const output = execFileSync('sh', ['-c', `${curl}\n${command}`], { encoding: 'utf8' });
  const [words = '', body = ''] = output.split('\n---\n');
  return { words: words.split('\n'), body: JSON.parse(body) };
}

test('the shell asks the address of this page for JSON', () => {
  const { words } = runInShell(curlOfOperation({ document, variables: {} }, 'http://h:4000'));
  expect(words).toEqual([
    '-sS',
    'http://h:4000/graphql',
    '-H',
    'content-type: application/json',
    '--data-binary',
    '@-',
  ]);
});

test.each([
  `it's "quoted"`,
  `'\\''`,
  '$(id) `id` $HOME !! \\ %s',
  '\nJSON\nrm -rf .\n',
  'JSON',
  'naïve 東京 🦉',
])('the shell changes nothing in a variable: %j', (text) => {
  const { body } = runInShell(curlOfOperation({ document, variables: { text } }, 'http://h:4000'));
  expect(body).toMatchObject({ variables: { text } });
});
