import { useTranslation } from 'react-i18next';

/** What a table has, in words; of one that has none here, its own name. */
export function useTableName(): (table: string) => string {
  const { t } = useTranslation();
  const names: Readonly<Record<string, string>> = t('imports.tables', { returnObjects: true });
  return (table) => names[table] ?? table;
}
