import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { TroubleLine } from '../../ui/trouble-line';
import { FileColumns } from './file-columns';
import classes from './import.module.css';
import type { AskedStep } from './import-step';
import {
  faultCount,
  faultsOf,
  type KnownTable,
  type MappedFile,
  mapColumns,
  mapFiles,
  toTableInputs,
} from './mapping';
import { rememberColumn, rememberedColumn } from './remembered-columns';
import { useCompare } from './use-compare';
import type { ShownImport } from './use-import';

type FormProps = {
  shown: ShownImport;
  tables: readonly KnownTable[];
  isUploading: boolean;
  onStep: (step: AskedStep | undefined) => void;
};

/** The columns of each table with what they mean, looked at again with each choice. */
export function ColumnsForm({ shown, tables, isUploading, onStep }: FormProps) {
  const { t } = useTranslation();
  const given = { tables, remembered: rememberedColumn, isChosen: shown.job != null };
  const [files, setFiles] = useState(() => mapFiles(shown.files, given));
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { busy, trouble, run } = useCompare(shown.id);
  const count = files.reduce((sum, file) => sum + faultCount(faultsOf(file, tables)), 0);
  const change = (changed: MappedFile) =>
    setFiles(files.map((one) => (one.file === changed.file ? changed : one)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (count > 0) return goToFault(form.current);
    if (isUploading) return;
    for (const { table, columns } of files) {
      for (const { name, field } of columns) if (table) rememberColumn(table, name, field);
    }
    const answer = await run({ format: 'CSV', tables: toTableInputs(files) });
    if (answer) onStep(undefined);
  };
  return (
    <form
      ref={form}
      className={classes['part']}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      {files.map((file) => (
        <FileColumns
          key={file.file}
          file={file}
          tables={tables}
          isAsked={asked}
          onTable={(table) =>
            change({
              ...file,
              table,
              columns: mapColumns({ ...file, table }, { ...given, isChosen: false }),
            })
          }
          onField={(name, field) => {
            const columns = file.columns.map((one) =>
              one.name === name ? { ...one, field } : one,
            );
            change({ ...file, columns });
          }}
        />
      ))}
      <TroubleLine trouble={trouble} />
      {asked && isUploading && <p role="alert">{t('imports.files.wait')}</p>}
      <div className={classes['buttons']}>
        <Button type="submit" loading={busy} disabled={!shown.hasFiles}>
          {t('imports.files.compare')}
        </Button>
        <output className={classes['note']}>
          {count > 0
            ? t('imports.columns.check', { count, number: formatCount(count) })
            : `${t('imports.columns.well')} ${t('imports.files.compareNote')}`}
        </output>
      </div>
    </form>
  );
}

/** Once what is wrong is drawn, the focus goes to the first of it. */
function goToFault(form: HTMLFormElement | null): void {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
