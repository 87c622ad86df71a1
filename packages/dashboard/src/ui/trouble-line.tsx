import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signInUrl } from '../lib/account-url';
import { addTexts } from '../lib/add-texts';
import { signIn } from '../lib/en-sign-in';
import { asSentence } from '../lib/sentence';
import type { Trouble } from '../lib/trouble';
import classes from './trouble-line.module.css';

addTexts({ signIn });

type LineProps = {
  trouble: Trouble | null;
  /** Says it in more fitting words, where there are any. */
  wording?: ((trouble: Trouble) => string | undefined) | undefined;
};

/** Why something was refused, right where it was asked for. */
export function TroubleLine({ trouble, wording }: LineProps) {
  const { t } = useTranslation();
  if (!trouble) return null;
  const { code, message } = trouble;
  const usual =
    code === 'UNAUTHENTICATED'
      ? t('signIn.ended.mutation')
      : message === null
        ? `${t(`trouble.${code}.title`)} ${t(`trouble.${code}.remedy`)}`
        : asSentence(message);
  return (
    <p role="alert" className={classes['line']}>
      {wording?.(trouble) ?? usual}{' '}
      {code === 'UNAUTHENTICATED' && (
        <Link {...signInUrl()} target="_blank">
          {t('signIn.ended.elsewhere')}
        </Link>
      )}
    </p>
  );
}
