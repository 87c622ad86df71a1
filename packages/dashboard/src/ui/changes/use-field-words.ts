import { useTranslation } from 'react-i18next';
import { formatCount, formatShare } from '../../lib/format';
import { importanceKey, levelKey } from '../../lib/levels';
import type { FieldValue } from '../../lib/read-effects';

type Words = Readonly<Record<string, string>>;

/** What fields are called and what their values say, and the order in which they are told. */
export function useFieldWords() {
  const { t } = useTranslation();
  const labels: Words = t('changes.field', { returnObjects: true });
  const choices: Words = t('changes.choice', { returnObjects: true });
  const order = Object.keys(labels);
  // What has no name here comes last.
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  const graded = (field: string, grade: number): string | null => {
    const level = levelKey(grade);
    if (field === 'level' && level) {
      return t('changes.graded', { grade, word: t(`level.${level}`) });
    }
    if (field !== 'importance') return null;
    return t('changes.graded', { grade, word: t(`importance.${importanceKey(grade)}`) });
  };
  /** The value in words; null where there is none. */
  const value = (field: string, given: FieldValue): string | null => {
    if (given === null || given === undefined || given === '') return null;
    if (typeof given === 'number') {
      if (field === 'credit') return formatShare(given);
      return graded(field, given) ?? (field === 'year' ? String(given) : formatCount(given));
    }
    if (typeof given === 'string') return (CHOSEN.has(field) && own(choices, given)) || given;
    return JSON.stringify(given);
  };
  return {
    label: (field: string) => own(labels, field) ?? field,
    value,
    inOrder: <Field extends { readonly field: string }>(fields: readonly Field[]) =>
      fields.toSorted((a, b) => place(a.field) - place(b.field)),
  };
}

/** Fields whose values are words of the API; a name that people gave may read the same. */
const CHOSEN = new Set([
  'status',
  'rank',
  'necessity',
  'basis',
  'gradeBasis',
  'move',
  'direction',
  'effect',
  'category',
  'reuse',
  'type',
  'period',
]);

/** Of what every object has, such as `constructor`, nothing is a word. */
const own = (words: Words, key: string) => (Object.hasOwn(words, key) ? words[key] : undefined);
