import type { FieldValue, FieldValues } from './draft-operation';
import type { FieldShape } from './field-shapes';

/** What is typed into fields, by their names: a text in each, whatever the field holds. */
export type FieldTexts = Readonly<Record<string, string>>;

/** What is wrong with what is typed into a field; each has a sentence in the catalogue. */
export type FieldFault =
  | 'missing'
  | 'missingChoice'
  | 'notNumber'
  | 'notWhole'
  | 'outOfRange'
  | 'notAddress';

/** What is typed as values, and what is wrong with it, by field. */
export type ReadFields = {
  readonly fields: FieldValues;
  readonly faults: Readonly<Record<string, FieldFault>>;
};

/** Fields that hold the address of a page. */
const ADDRESSES = new Set(['homepage', 'url']);

const ADDRESS = /^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/u;

/** Reads what is typed: optional fields without a text are left out. */
export function readFields(shapes: readonly FieldShape[], texts: FieldTexts): ReadFields {
  const fields: Record<string, FieldValue> = {};
  const faults: Record<string, FieldFault> = {};
  for (const shape of shapes) {
    const text = (texts[shape.name] ?? '').trim();
    const fault = faultOf(shape, text);
    if (fault) faults[shape.name] = fault;
    else if (text !== '') fields[shape.name] = valueOf(shape, text);
  }
  return { fields, faults };
}

/** The values as they would be typed. */
export function writeTexts(shapes: readonly FieldShape[], values: FieldValues): FieldTexts {
  return Object.fromEntries(shapes.map((shape) => [shape.name, textOf(shape, values[shape.name])]));
}

/** What differs from how things were; what is not there any more is null, or an empty list. */
export function changedFields(
  shapes: readonly FieldShape[],
  before: FieldTexts,
  after: FieldTexts,
): { readonly before: FieldValues; readonly fields: FieldValues } {
  const changed = shapes.filter(({ name }) => isChanged(before[name], after[name]));
  const read = (texts: FieldTexts) => {
    const { fields } = readFields(changed, texts);
    return Object.fromEntries(
      changed.map((shape) => [shape.name, fields[shape.name] ?? nothingOf(shape)]),
    );
  };
  return { before: read(before), fields: read(after) };
}

function isChanged(before = '', after = ''): boolean {
  return before.trim() !== after.trim();
}

function nothingOf(shape: FieldShape): FieldValue {
  return shape.input === 'lines' ? [] : null;
}

function faultOf(shape: FieldShape, text: string): FieldFault | undefined {
  if (text === '') return shape.optional ? undefined : missing(shape);
  if (ADDRESSES.has(shape.name) && !ADDRESS.test(text)) return 'notAddress';
  if (shape.input !== 'number') return undefined;
  const value = numberOf(shape, text);
  if (Number.isNaN(value)) return 'notNumber';
  if (shape.whole && !Number.isInteger(value)) return 'notWhole';
  return value < shape.least || value > shape.most ? 'outOfRange' : undefined;
}

function missing({ input }: FieldShape): FieldFault {
  return input === 'choice' || input === 'steps' ? 'missingChoice' : 'missing';
}

function valueOf(shape: FieldShape, text: string): FieldValue {
  switch (shape.input) {
    case 'number':
      return numberOf(shape, text);
    case 'steps':
      return Number(text);
    case 'lines':
      return linesOf(text);
    case 'choice':
    case 'line':
    case 'paragraph':
    case 'date':
      return text;
    default:
      return shape satisfies never;
  }
}

function textOf(shape: FieldShape, value: FieldValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  return isShare(shape) ? String(Math.round(Number(value) * 100)) : String(value);
}

/** Shares are typed in per cent. */
function numberOf(shape: FieldShape, text: string): number {
  const value = Number(text.replace(',', '.').replace(/\s*%$/, ''));
  return isShare(shape) ? value / 100 : value;
}

/** Whether a field is a share of 1, which people give in per cent. */
export function isShare(shape: FieldShape): boolean {
  return shape.input === 'number' && shape.most < 1;
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
