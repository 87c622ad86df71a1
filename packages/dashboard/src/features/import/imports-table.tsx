import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/format';
import { importUrl } from '../../lib/import-url';
import cards from '../../ui/card-table.module.css';
import { StateMark } from './state-mark';
import classes from './table.module.css';
import { useDifferenceWords } from './use-difference-words';
import type { ListedImport } from './use-imports';

type TableProps = { imports: readonly ListedImport[]; busy: boolean };

const COLUMNS = ['what', 'state', 'outcome', 'who', 'when'] as const;

/** Imports, the newest first. On a narrow screen each is a card. */
export function ImportsTable({ imports, busy }: TableProps) {
  const { t } = useTranslation();
  const wordsOf = useDifferenceWords();
  return (
    <table className={`${cards['table']} ${classes['table']}`} aria-busy={busy}>
      <caption>{t('imports.list.table')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`imports.list.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {imports.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link {...importUrl(one.id)}>{one.title}</Link>
            </th>
            <td>
              <StateMark state={one.state} />
            </td>
            <td>{wordsOf(one)}</td>
            <td data-label={t('imports.list.who')}>{one.startedBy.name}</td>
            <td data-label={t('imports.list.when')}>
              <time dateTime={one.startedAt}>{formatMoment(one.startedAt)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
