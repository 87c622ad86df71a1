import { Button, VisuallyHidden } from '@mantine/core';
import IconFileUpload from '@tabler/icons-react/dist/esm/icons/IconFileUpload.mjs';
import { useRef, useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../lib/format';
import classes from './upload.module.css';
import { importable, MOST_BYTES, MOST_BYTES_IN_ALL } from './upload-limits';

type UploadProps = {
  onFiles: (files: readonly File[]) => void;
  /** Whether it adds to files that are there. */
  isMore?: boolean;
};

/** A place to drop files or a folder, with buttons for those who drop nothing. */
export function UploadPart({ onFiles, isMore = false }: UploadProps) {
  const { t } = useTranslation();
  const [isNothing, setNothing] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const asFolder = (input: HTMLInputElement | null) => {
    folder.current = input;
    if (input) input.webkitdirectory = true;
  };
  const take = (given: readonly File[]) => {
    const files = importable(given);
    setNothing(files.length === 0);
    if (files.length > 0) onFiles(files);
  };
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: take,
    noClick: true,
    noKeyboard: true,
    useFsAccessApi: false,
  });
  return (
    <div
      {...getRootProps({ role: 'group', 'aria-label': t('imports.upload.input') })}
      className={classes['zone']}
      data-over={isDragActive}
    >
      <IconFileUpload className={classes['sign']} size={32} stroke={1.5} aria-hidden="true" />
      <p className={classes['drop']}>
        {t(isDragActive ? 'imports.upload.dropNow' : 'imports.upload.drop')}
      </p>
      <div className={classes['buttons']}>
        <Button variant={isMore ? 'default' : 'filled'} onClick={open}>
          {t(isMore ? 'imports.files.more' : 'imports.upload.choose')}
        </Button>
        <Button variant="default" onClick={() => folder.current?.click()}>
          {t('imports.upload.folder')}
        </Button>
      </div>
      <p className={classes['limit']}>
        {t('imports.upload.limit', {
          file: formatBytes(MOST_BYTES),
          all: formatBytes(MOST_BYTES_IN_ALL),
        })}
      </p>
      {isNothing && (
        <p role="alert" className={classes['nothing']}>
          {t('imports.upload.none')}
        </p>
      )}
      <input {...getInputProps({ 'aria-label': t('imports.upload.input') })} />
      <VisuallyHidden>
        <input
          ref={asFolder}
          type="file"
          tabIndex={-1}
          aria-label={t('imports.upload.inputFolder')}
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])]);
            // The same folder can be chosen again.
            currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
    </div>
  );
}
