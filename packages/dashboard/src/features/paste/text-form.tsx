import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { EXAMPLES } from './examples';
import { MOST_LETTERS, TEXT_SORTS } from './pasted-text';
import classes from './text-form.module.css';
import { useFileText } from './use-file-text';

type FormProps = {
  /** The text to begin with. */
  initial: string;
  onTake: (text: string) => void;
};

/** Where a text is pasted, dropped or written; a pasted one is taken at once. */
export function TextForm({ initial, onTake }: FormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const take = (given: string) => {
    setMissing(given.trim() === '');
    if (given.trim() !== '' && given.length <= MOST_LETTERS) onTake(given);
  };
  const file = useFileText((given) => {
    setText(given);
    take(given);
  });
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: (files) => void file.read(files),
    noClick: true,
    noKeyboard: true,
    useFsAccessApi: false,
  });
  const tooLong =
    text.length > MOST_LETTERS &&
    t('paste.form.tooLong', {
      count: text.length,
      has: formatCount(text.length),
      most: formatCount(MOST_LETTERS),
    });
  const error = file.problem ?? (tooLong || (isMissing && t('paste.form.missing')) || undefined);
  return (
    <form
      {...getRootProps({ role: undefined })}
      className={classes['form']}
      data-over={isDragActive}
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <Textarea
        label={t('paste.form.label')}
        description={t('paste.form.hint')}
        rows={10}
        value={text}
        error={error}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (pasted.length > MOST_LETTERS) return;
          // The browser takes long to put thousands of lines in, one after the other.
          event.preventDefault();
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          const next = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
          setText(next);
          take(next);
        }}
        onChange={({ currentTarget }) => {
          file.forget();
          setMissing(false);
          setText(currentTarget.value);
        }}
      />
      <div className={classes['buttons']}>
        <Button type="submit">{t('paste.form.read')}</Button>
        <Button variant="default" onClick={open}>
          {t('paste.form.file')}
        </Button>
        {TEXT_SORTS.map((sort) => (
          <Button key={sort} variant="subtle" onClick={() => onTake(EXAMPLES[sort])}>
            {t(`paste.form.example.${sort}`)}
          </Button>
        ))}
      </div>
      <input {...getInputProps({ 'aria-label': t('paste.form.file') })} />
    </form>
  );
}
