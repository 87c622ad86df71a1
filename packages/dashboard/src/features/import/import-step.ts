import type { IMPORT_STEPS } from '../../lib/import-url';
import { isOpen } from './import-states';
import type { ShownImport } from './use-import';

/** A step that the address can name. */
export type AskedStep = (typeof IMPORT_STEPS)[number];

/** All steps in their order. */
export const STEPS = ['files', 'columns', 'compare', 'differences', 'apply'] as const;

/** One of them. */
export type Step = (typeof STEPS)[number];

/** The step that an import is at; before anything is applied, the address may lead back to another. */
export function stepOf({ state, job = null }: At, asked: AskedStep | undefined): Step {
  if (asked && isOpen({ state, job })) return asked;
  if (state === 'UPLOADED') return 'files';
  if (state === 'COMPARING') return 'compare';
  if (state === 'COMPARED') return 'differences';
  return isOpen({ state, job }) ? 'compare' : 'apply';
}

type At = Pick<ShownImport, 'state' | 'job'>;

/** The steps of an import: only tables have columns to be asked about. */
export const stepsOf = ({ format }: Pick<ShownImport, 'format'>, at: Step): Step[] =>
  STEPS.filter((step) => step !== 'columns' || format === 'CSV' || at === step);
