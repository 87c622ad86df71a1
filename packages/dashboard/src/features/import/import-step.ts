import { isOpen } from './import-states';
import type { ShownImport } from './use-import';

/** What an import is asked about before it is compared; the address can lead back to it. */
const ASKED_STEPS = ['files', 'columns'] as const;

/** One of them. */
export type AskedStep = (typeof ASKED_STEPS)[number];

/** The step that an address names; anything else counts as none. */
export const readStep = (text: string | undefined): AskedStep | undefined =>
  ASKED_STEPS.find((step) => step === text);

/** All steps in their order. */
const STEPS = ['files', 'columns', 'compare', 'differences', 'apply'] as const;

/** One of them. */
export type Step = (typeof STEPS)[number];

/** The step that an import is at; before anything is applied, the address may lead back to another. */
export function stepOf({ state, job }: At, asked: AskedStep | undefined): Step {
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
