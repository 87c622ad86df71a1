import { useTranslation } from 'react-i18next';
import { useFieldLabels } from '../../editing/use-field-labels';
import { formatList } from '../../lib/format';

type Words = Readonly<Record<string, string>>;

/** What the fields of a change are called, and what their values say. */
export function useChangeWords() {
  const { t } = useTranslation();
  const labels = useFieldLabels();
  const fields: Words = t('review.field', { returnObjects: true });
  const values: Words = t('review.value', { returnObjects: true });
  const label = (field: string): string => {
    // Of a merge, a field is named with the entity that has it: `into.name`.
    const name = field.slice(field.lastIndexOf('.') + 1);
    return fields[name] ?? labels.label(name, 'short');
  };
  const value = (field: string, given: unknown): string => {
    const name = field.slice(field.lastIndexOf('.') + 1);
    if (given === null || given === undefined || given === '') return t('review.operation.nothing');
    if (Array.isArray(given)) return list(name, given);
    if (typeof given === 'string' && !FREE.has(name) && Object.hasOwn(values, given)) {
      return values[given] ?? given;
    }
    if (typeof given === 'string' && FREE.has(name)) return given;
    if (typeof given === 'string' || typeof given === 'number') return labels.value(name, given);
    return JSON.stringify(given);
  };
  const list = (name: string, given: readonly unknown[]): string => {
    if (given.length === 0) return t('review.operation.nothing');
    if (name === 'evidence') return t('review.value.pieces', { count: given.length });
    return formatList(given.map(String));
  };
  return { label, value };
}

/** Fields that hold what people write, where a word in capitals is just that. */
const FREE = new Set([
  'name',
  'description',
  'slug',
  'title',
  'publisher',
  'use',
  'provider',
  'group',
]);
