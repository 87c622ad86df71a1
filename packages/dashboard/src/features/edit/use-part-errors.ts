import type { FieldErrors } from '../../editing/field-inputs';
import type { FieldShape } from '../../editing/field-shapes';
import type { OperationProblem } from '../../editing/place-problems';
import { useFaultWords } from '../../editing/use-fault-words';
import type { DraftReading } from './read-draft';
import type { Save } from './use-save';

/** What is wrong with each part of the page, in words. */
export type PartErrors = {
  /** By field. */
  readonly of: (part: string) => FieldErrors;
  /** What is about no field that the part shows. */
  readonly whole: (part: string, shapes: readonly FieldShape[]) => string | undefined;
  readonly has: (part: string) => boolean;
};

type ErrorsProps = {
  reading: DraftReading;
  /** What the server says of it while one types. */
  trial: readonly OperationProblem[];
  save: Save;
  /** Whether it was tried to save: what is not filled in yet is no mistake before. */
  asked: boolean;
  /** Whether a part is only begun, so that what it misses is no mistake before. */
  isBegun: (part: string) => boolean;
};

/** Brings together what the page sees at once, what the server says while one types, and its refusal. */
export function usePartErrors(props: ErrorsProps): PartErrors {
  const { reading, trial, save, asked, isBegun } = props;
  const say = useFaultWords();
  const problems = save.problems.length > 0 ? save.problems : trial;
  const of = (part: string): FieldErrors => {
    const found = problems
      .filter(({ at }) => reading.parts[at] === part)
      .map(({ field, message }) => [fieldName(part, field), message] as const);
    const faults = reading.faults[part];
    return {
      ...Object.fromEntries(found),
      ...(faults && (asked || !isBegun(part)) && say(faults)),
    };
  };
  const whole = (part: string, shapes: readonly FieldShape[]) => {
    const known = new Set(shapes.map(({ name }) => name));
    const rest = Object.entries(of(part)).filter(([field]) => !known.has(field));
    return rest.map(([, text]) => text).join(' ') || undefined;
  };
  return { of, whole, has: (part) => Object.keys(of(part)).length > 0 };
}

/** A form for a new statement calls its other end so. */
function fieldName(part: string, field: string | null): string {
  if (field === null) return 'all';
  return part.startsWith('added') && (field === 'from' || field === 'to') ? 'other' : field;
}
