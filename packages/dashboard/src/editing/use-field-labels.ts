import { useTranslation } from 'react-i18next';
import { formatCount, formatList, formatShare } from '../lib/format';
import { importanceKey, levelKey } from '../lib/levels';
import type { FieldValue } from './draft-operation';

/** The words of the catalogue that a table of names has, looked up by any name. */
type Words = Readonly<Record<string, string>>;

/** What fields are called, and what their values say. */
export function useFieldLabels() {
  const { t } = useTranslation();
  const labels: Words = t('editing.field', { returnObjects: true });
  const short: Words = t('editing.short', { returnObjects: true });
  const notes: Words = t('editing.note', { returnObjects: true });
  const choices: Words = t('editing.choice', { returnObjects: true });
  const seniorities: Words = t('editing.seniority', { returnObjects: true });
  // Of what every object has, such as `constructor`, nothing is a choice.
  const choiceOf = (value: string) =>
    (Object.hasOwn(choices, value) ? choices[value] : undefined) ?? value;
  const step = (name: string, at: number): string => {
    if (name === 'importance') return t(`importance.${importanceKey(at)}`);
    if (name === 'seniority') return seniorities[at] ?? String(at);
    return t(`level.${levelKey(at) ?? 'none'}`);
  };
  const valueOf = (name: string, value: FieldValue): string => {
    if (value === null) return '';
    if (Array.isArray(value)) return formatList(value);
    if (typeof value === 'string') return choiceOf(value);
    if (name === 'credit') return formatShare(value);
    if (STEPS.has(name)) return step(name, value);
    return name === 'year' ? String(value) : formatCount(value);
  };
  return {
    label: (name: string, form: 'long' | 'short' = 'long') =>
      (form === 'long' ? labels : short)[name] ?? name,
    note: (name: string): string | undefined => notes[name],
    choice: choiceOf,
    step,
    value: valueOf,
  };
}

const STEPS = new Set(['level', 'importance', 'seniority']);
