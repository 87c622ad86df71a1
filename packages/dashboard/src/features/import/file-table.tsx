import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../lib/format';
import cards from '../../ui/card-table.module.css';
import classes from './table.module.css';
import type { ShownImport } from './use-import';
import { useTableName } from './use-table-name';

type File = ShownImport['files'][number];

/** The files that the server has, with what it takes each for. */
export function FileTable({ shown: { files, format } }: { shown: ShownImport }) {
  const { t } = useTranslation();
  return (
    <table className={`${cards['table']} ${classes['table']}`}>
      <caption>{t('imports.files.table')}</caption>
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
              <FileWords file={file} isTable={format === 'CSV'} />
            </td>
            <td className={classes['number']}>{formatBytes(file.size)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a file is: of tables which, of files of a taxonomy no more than is seen. */
function FileWords({ file, isTable }: { file: File; isTable: boolean }) {
  const { t } = useTranslation();
  const nameOf = useTableName();
  const { problem, table, archive, columns } = file;
  if (problem != null) return <span role="alert">{problem}</span>;
  const count = columns.length;
  const words: string[] = [];
  if (isTable && table != null) words.push(nameOf(table));
  if (count > 0) words.push(t('imports.files.columns', { count }));
  if (isTable && table == null && count > 0) words.push(t('imports.files.unknownTable'));
  if (archive != null) words.push(t('imports.files.archive', { archive }));
  return words.join(', ');
}
