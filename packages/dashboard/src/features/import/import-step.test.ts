import { expect, test } from 'vitest';
import { stepOf, stepsOf } from './import-step';

const at = (state: Parameters<typeof stepOf>[0]['state'], job: string | null = null) =>
  ({ state, job }) as const;

test.each([
  [at('UPLOADED'), undefined, 'files'],
  [at('UPLOADED'), 'columns', 'columns'],
  [at('COMPARING'), 'columns', 'compare'],
  [at('COMPARED', 'job'), undefined, 'differences'],
  [at('COMPARED', 'job'), 'columns', 'columns'],
  [at('APPLYING', 'job'), 'files', 'apply'],
  [at('FAILED'), undefined, 'compare'],
  [at('FAILED', 'job'), undefined, 'apply'],
] as const)('%o, asked for %s, is at the step %s', (given, asked, expected) => {
  expect(stepOf(given, asked)).toBe(expected);
});

test('only what is read as tables is asked about columns', () => {
  expect(stepsOf({ format: 'CSV' }, 'files')).toContain('columns');
  expect(stepsOf({ format: 'ESCO' }, 'files')).not.toContain('columns');
  expect(stepsOf({ format: 'ESCO' }, 'columns')).toContain('columns');
});
