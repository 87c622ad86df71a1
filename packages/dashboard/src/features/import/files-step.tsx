import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFormat } from '../../gql/graphql';
import { TroubleLine } from '../../ui/trouble-line';
import { FileTable } from './file-table';
import classes from './import.module.css';
import type { AskedStep } from './import-step';
import { UploadList } from './upload-list';
import { UploadPart } from './upload-part';
import { useCompare } from './use-compare';
import type { ShownImport } from './use-import';
import type { UploadsState } from './use-uploads';

const FORMATS = ['ESCO', 'ONET', 'CSV', 'JSONL'] as const satisfies readonly ImportFormat[];

type FilesProps = {
  shown: ShownImport;
  uploads: UploadsState;
  onStep: (step: AskedStep | undefined) => void;
};

/** The files of an import, the way to add others, and what they are. */
export function FilesStep({ shown, uploads, onStep }: FilesProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('imports.files.title')}</h2>
      {!shown.hasFiles && <p role="alert">{t('imports.files.gone')}</p>}
      <FileTable shown={shown} />
      <UploadList uploads={uploads} />
      <UploadPart isMore onFiles={uploads.add} />
      <FormatForm shown={shown} isUploading={uploads.uploads.length > 0} onStep={onStep} />
    </>
  );
}

type FormProps = Omit<FilesProps, 'uploads'> & { isUploading: boolean };

function FormatForm({ shown, isUploading, onStep }: FormProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ImportFormat | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  // What the files look like may be another thing once there are more; what somebody says stays.
  const format = chosen ?? shown.format ?? null;
  const release = typed ?? shown.release ?? '';
  const [asked, setAsked] = useState(false);
  const { busy, trouble, run } = useCompare(shown.id);
  const isTaxonomy = format === 'ESCO' || format === 'ONET';
  const isReleaseMissing = isTaxonomy && release.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!format || isReleaseMissing || isUploading) return;
    if (format === 'CSV') return onStep('columns');
    const answer = await run({ format, ...(isTaxonomy && { release: release.trim() }) });
    if (answer) onStep(undefined);
  };
  return (
    <form className={classes['fields']} noValidate onSubmit={(event) => void submit(event)}>
      <NativeSelect
        label={t('imports.files.format')}
        value={format ?? ''}
        data={[
          ...(format ? [] : [{ value: '', label: t('imports.files.formatChoose') }]),
          ...FORMATS.map((value) => ({ value, label: t(`imports.files.seems.${value}`) })),
        ]}
        error={asked && !format && t('imports.files.formatMissing')}
        onChange={({ currentTarget }) =>
          setChosen(FORMATS.find((one) => one === currentTarget.value) ?? null)
        }
      />
      {isTaxonomy && (
        <TextInput
          label={t('imports.files.release')}
          description={t(`imports.files.releaseNote.${format}`)}
          value={release}
          autoComplete="off"
          error={asked && isReleaseMissing && t('imports.files.releaseMissing')}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      <TroubleLine trouble={trouble} />
      {asked && isUploading && <p role="alert">{t('imports.files.wait')}</p>}
      <div className={classes['buttons']}>
        <Button type="submit" loading={busy} disabled={!shown.hasFiles}>
          {t(format === 'CSV' ? 'imports.files.toColumns' : 'imports.files.compare')}
        </Button>
        <p className={classes['note']}>{t('imports.files.compareNote')}</p>
      </div>
    </form>
  );
}
