import { useTranslation } from 'react-i18next';
import { type Difference, kindOf } from './difference-key';

/** What a row of the differences is about, in words. */
export function useDifferenceName(): (difference: Difference) => string {
  const { t } = useTranslation();
  const types: Readonly<Record<string, string>> = t('imports.type', { returnObjects: true });
  return (difference) => {
    const kind = kindOf(difference);
    const { type } = difference;
    return kind ? t(`kind.${kind}.many`) : (types[type ?? ''] ?? type ?? '');
  };
}
