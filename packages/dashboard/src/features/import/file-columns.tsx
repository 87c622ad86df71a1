import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import cards from '../../ui/card-table.module.css';
import { useFieldWords } from '../../ui/changes/use-field-words';
import classes from './columns.module.css';
import { faultsOf, type KnownTable, type MappedColumn, type MappedFile } from './mapping';
import table from './table.module.css';
import { useTableName } from './use-table-name';

type FileProps = {
  file: MappedFile;
  tables: readonly KnownTable[];
  /** Whether what is missing is to be told where it is missing: not before somebody is done. */
  isAsked: boolean;
  onTable: (table: string) => void;
  onField: (column: string, field: string | null) => void;
};

/** The columns of a file: each with values of its first rows, and what it means. */
export function FileColumns({ file, tables, isAsked, onTable, onField }: FileProps) {
  const { t } = useTranslation();
  const nameOf = useTableName();
  const label = useFieldLabel();
  const faults = faultsOf(file, tables);
  const known = tables.find(({ name }) => name === file.table);
  const needed = faults.missing.map((choice) =>
    t('imports.columns.needed', { fields: choice.map(label).join(t('imports.columns.or')) }),
  );
  return (
    <section className={classes['file']} aria-label={t('imports.columns.of', { file: file.file })}>
      <h3 className={classes['name']}>{file.file}</h3>
      {file.problem !== null && (
        <p role="alert">{t('imports.columns.unread', { why: file.problem })}</p>
      )}
      <NativeSelect
        className={classes['which']}
        label={t('imports.columns.table')}
        value={file.table ?? ''}
        data={[
          ...(file.table === null ? [{ value: '', label: t('imports.columns.tableChoose') }] : []),
          ...tables.map(({ name }) => ({ value: name, label: nameOf(name) })),
        ]}
        error={
          isAsked && faults.isTableMissing && t('imports.columns.tableMissing', { file: file.file })
        }
        onChange={({ currentTarget }) => onTable(currentTarget.value)}
      />
      {known && (
        <table className={`${cards['table']} ${table['table']}`}>
          <caption>{t('imports.columns.of', { file: file.file })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('imports.columns.column')}</th>
              <th scope="col">{t('imports.columns.samples')}</th>
              <th scope="col">{t('imports.columns.field')}</th>
            </tr>
          </thead>
          <tbody>
            {file.columns.map((column) => (
              <ColumnRow
                key={column.name}
                column={column}
                fields={known.columns}
                isTwice={column.field !== null && faults.twice.includes(column.field)}
                isNeeded={isAsked && faults.missing.length > 0 && column.field === null}
                onField={(field) => onField(column.name, field)}
              />
            ))}
          </tbody>
        </table>
      )}
      {known && needed.length > 0 && (
        <ul className={classes['needed']}>
          {needed.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

type RowProps = {
  column: MappedColumn;
  fields: readonly string[];
  isTwice: boolean;
  /** Whether something is missing that this could be. */
  isNeeded: boolean;
  onField: (field: string | null) => void;
};

function ColumnRow({ column, fields, isTwice, isNeeded, onField }: RowProps) {
  const { t } = useTranslation();
  const label = useFieldLabel();
  const { name, samples, field } = column;
  // The same value may stand in several rows.
  const shown = [...new Set(samples)].filter((sample) => sample.trim() !== '');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={`${table['whole']} ${classes['samples']}`}>
        {shown.length === 0 ? (
          <span className={classes['empty']}>{t('imports.columns.empty')}</span>
        ) : (
          <ul>
            {shown.slice(0, 3).map((sample) => (
              <li key={sample}>{sample}</li>
            ))}
          </ul>
        )}
      </td>
      <td className={classes['field']}>
        <NativeSelect
          aria-label={t('imports.columns.fieldOf', { column: name })}
          value={field ?? ''}
          data={[
            { value: '', label: t('imports.columns.out') },
            ...fields.map((one) => ({ value: one, label: label(one) })),
          ]}
          error={(isTwice && t('imports.columns.twice', { field: label(field ?? '') })) || isNeeded}
          onChange={({ currentTarget }) => onField(currentTarget.value || null)}
        />
      </td>
    </tr>
  );
}

/** What a field is called; of an end of a statement, the kind. */
function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation();
  const { label } = useFieldWords();
  const own: Readonly<Record<string, string>> = t('imports.fields', { returnObjects: true });
  return (field) => own[field] ?? label(field);
}
