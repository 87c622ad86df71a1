import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { usePageTitle } from '../../ui/use-page-title';
import classes from './paste-page.module.css';
import type { PasteProps } from './paste-props';
import { ReadText } from './read-text';
import { TextForm } from './text-form';

/** A text to paste, and what can be done with what it names. */
export function PastePage(props: PasteProps) {
  const { t } = useTranslation();
  usePageTitle(t('paste.title'));
  const { text, isWriting, trouble, onRetry, onTake } = props;
  const form = useFormFocus(isWriting);
  return (
    <Screen>
      <ScreenHead title={t('paste.title')} />
      <p className={classes['lead']}>{t('paste.lead')}</p>
      <p className={classes['private']}>{t('paste.private')}</p>
      {trouble && <ErrorNotice trouble={trouble} onRetry={onRetry} />}
      {isWriting ? (
        <div ref={form}>
          <TextForm initial={text} onTake={onTake} />
        </div>
      ) : (
        <ReadText {...props} />
      )}
    </Screen>
  );
}

/** Where a text that was read gives way to the form, what had the focus is gone, and the form has it. */
function useFormFocus(isWriting: boolean) {
  const form = useRef<HTMLDivElement>(null);
  const wasWriting = useRef(isWriting);
  useEffect(
    function goToForm() {
      if (isWriting && !wasWriting.current) form.current?.querySelector('textarea')?.focus();
      wasWriting.current = isWriting;
    },
    [isWriting],
  );
  return form;
}
