import { Refusal } from '../../domain/refusal.ts';
import { limitExceeded } from '../limits.ts';
import type { InputPart } from './input-part.ts';

type PagePlace = {
  readonly key: string | undefined;
  readonly pageSize: number;
  readonly label: string;
};

/** Refuses a `first` or `limit` that asks for too much, and a negative one or `offset`. */
export function checkPage(part: InputPart, { key, pageSize, label }: PagePlace): void {
  const isSize = key === 'first' || key === 'limit';
  if (part.kind !== 'number' || !Number.isInteger(part.number)) return;
  if (part.number < 0 && (isSize || key === 'offset')) {
    throw new Refusal('BAD_USER_INPUT', `${label}: ${part.number} is negative. Give 0 or more.`, {
      field: label,
      value: part.number,
    });
  }
  if (isSize && part.number > pageSize) {
    throw limitExceeded({ name: 'pageSize', found: part.number, limit: pageSize, field: label });
  }
}
