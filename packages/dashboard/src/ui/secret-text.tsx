import { Button, TextInput } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../lib/add-texts';
import { copyText } from '../lib/copy-text';
import { account } from '../lib/en-account';
import classes from './secret-text.module.css';

addTexts({ account });

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** A text that is shown this once, to be copied. */
export function SecretText({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => setSaid((await copyText(text)) ? 'copied' : 'notCopied');
  return (
    <div className={classes['secret']}>
      <TextInput
        className={classes['text']}
        label={label}
        value={text}
        readOnly
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        leftSection={said === 'copied' ? <IconCheck {...ICON} /> : <IconCopy {...ICON} />}
        onClick={() => void copy()}
      >
        <span aria-live="polite">{t(said === 'copied' ? 'account.copied' : 'account.copy')}</span>
      </Button>
      <output className={classes['said']}>{said === 'notCopied' && t('account.notCopied')}</output>
    </div>
  );
}
