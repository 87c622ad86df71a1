import { Refusal } from '../../domain/refusal.ts';
import { limitExceeded } from '../limits.ts';
import type { InputPart } from './input-part.ts';

type PagePlace = {
  readonly key: string | undefined;
  readonly pageSize: number;
  readonly label: string;
};

/** What the generated connections give out as cursors: the place of a row, in base 64. */
const CURSOR = /^arrayconnection:\d+$/;

/** Refuses a `first` or `limit` below 1 or above its limit, a negative `offset`, a false `after`. */
export function checkPage(part: InputPart, { key, pageSize, label }: PagePlace): void {
  if (key === 'after' && part.kind === 'text') checkCursor(part.text, label);
  const isSize = key === 'first' || key === 'limit';
  if (part.kind !== 'number' || !Number.isInteger(part.number)) return;
  if (isSize && part.number < 1) throw tooSmall(label, part.number, 1);
  if (key === 'offset' && part.number < 0) throw tooSmall(label, part.number, 0);
  if (isSize && part.number > pageSize) {
    throw limitExceeded({ name: 'pageSize', found: part.number, limit: pageSize, field: label });
  }
}

function tooSmall(field: string, value: number, least: number): Refusal {
  const message = `${field}: ${value} is too small. Give ${least} or more, or leave it out.`;
  return new Refusal('BAD_USER_INPUT', message, { field, value });
}

function checkCursor(value: string, field: string): void {
  if (CURSOR.test(Buffer.from(value, 'base64').toString())) return;
  const message = `${field}: "${value.slice(0, 50)}" is no cursor. Give the endCursor or the cursor of an earlier answer.`;
  throw new Refusal('BAD_USER_INPUT', message, { field, value: value.slice(0, 50) });
}
