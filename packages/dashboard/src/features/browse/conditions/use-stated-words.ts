import { useTranslation } from 'react-i18next';
import { BASES, type StatedField } from './stated';

/** Says what is asked of a statement: `importance 4 or more`, `from an article`. */
export function useStatedWords(): (field: StatedField, value: string) => string {
  const { t } = useTranslation();
  return (field, value) => {
    if (field !== 'basis') return t(`browse.stated.${field}`, { value });
    const basis = BASES.find((one) => one === value);
    return basis ? t(`browse.stated.basis.${basis}`) : '';
  };
}
