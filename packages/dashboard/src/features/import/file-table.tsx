import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../lib/format';
import classes from './table.module.css';
import type { ShownImport } from './use-import';
import { useTableName } from './use-table-name';

type File = ShownImport['files'][number];

/** The files that the server has, with what it takes each for. */
export function FileTable({ files }: { files: readonly File[] }) {
  const { t } = useTranslation();
  return (
    <table className={classes['table']}>
      <caption className={classes['caption']}>{t('imports.files.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('imports.files.name')}</th>
          <th scope="col">{t('imports.files.is')}</th>
          <th scope="col" className={classes['number']}>
            {t('imports.files.size')}
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.name}>
            <th scope="row">{file.name}</th>
            <td>
              <FileWords file={file} />
            </td>
            <td className={classes['number']}>{formatBytes(file.size)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FileWords({ file: { problem, table, archive, columns } }: { file: File }) {
  const { t } = useTranslation();
  const nameOf = useTableName();
  const from = archive == null ? [] : [t('imports.files.archive', { archive })];
  if (problem != null) return <span role="alert">{problem}</span>;
  if (table != null) return [nameOf(table), ...from].join(', ');
  return [...(columns.length > 0 ? [t('imports.files.unknownTable')] : []), ...from].join(', ');
}
