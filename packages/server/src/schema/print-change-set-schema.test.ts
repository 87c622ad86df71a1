import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { printChangeSetSchema } from './print-change-set-schema.ts';
import { readChangeSetFile } from './read-change-set-file.ts';

const project = join(import.meta.dirname, '../../../..');
const readProjectFile = (path: string) => readFileSync(join(project, path), 'utf8');

/** The example of the documentation, as a reader would copy it. */
const givenExample = (): unknown => {
  const [, text = ''] =
    /```yaml\n([\s\S]*?)```/u.exec(readProjectFile('docs/change-sets.md')) ?? [];
  return parse(text);
};

const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(printChangeSetSchema()) as object,
);

test('the committed schema of files is that of the API (else: pnpm schema)', () => {
  expect(printChangeSetSchema()).toBe(readProjectFile('graph/change-set.schema.json'));
});

test('the example of the documentation is a file of changes', () => {
  expect(isValid(givenExample())).toBe(true);
  const read = readChangeSetFile(givenExample());
  expect('file' in read && read.file.labels).toEqual([
    'changes[0].createSkill',
    'changes[1].buildsOn',
    'changes[2].require',
  ]);
});

const skill = { name: 'A', description: 'B.', category: 'TECHNICAL' };
const reason = 'to try it';

test.each([
  ['no operations', { reason }, ['changes is missing']],
  ['an unknown operation', { reason, changes: [{ createSkil: {} }] }, ['Did you mean createSkill']],
  [
    'two operations in one',
    { reason, changes: [{ createSkill: skill, createRole: {} }] },
    [
      'changes[0] has 2 operations',
      'changes[0].createRole.name is missing',
      'changes[0].createRole.description is missing',
    ],
  ],
  [
    'a wrong type',
    { reason, changes: [{ createSkill: { ...skill, hoursPerLevel: 'ten' } }] },
    ['changes[0].createSkill.hoursPerLevel is "ten"; give a number'],
  ],
  [
    'a value that is none of a list',
    { reason, changes: [{ createSkill: { ...skill, category: 'SOFT' } }] },
    ['category is "SOFT"; give one of TECHNICAL'],
  ],
  [
    'a reason without words',
    { reason: ' ', changes: [{ createSkill: skill }] },
    ['reason is empty'],
  ],
])(
  'a file with %s is refused by its place, and so says its JSON Schema',
  (name, given, expected) => {
    const read = readChangeSetFile(given);
    const messages = 'faults' in read ? read.faults.map(({ message }) => message) : [];
    expect(messages).toHaveLength(expected.length);
    for (const [at, part] of expected.entries()) expect(messages[at]).toContain(part);
    // What a text says is beyond a schema of its form.
    expect(isValid(given)).toBe(name === 'a reason without words');
  },
);
