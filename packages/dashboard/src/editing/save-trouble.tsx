import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signInUrl } from '../lib/account-url';
import { asSentence } from '../lib/sentence';
import type { Trouble } from '../lib/trouble';
import classes from './save-trouble.module.css';

type TroubleProps = {
  trouble: Trouble | null;
  /** Whether what was refused is said beside it. */
  isPlaced: boolean;
  /** Whether something is wrong that is said where it stands. */
  isFaulty: boolean;
};

/** Why nothing was saved, and what to do; what is typed stays where it is. */
export function SaveTrouble({ trouble, isPlaced, isFaulty }: TroubleProps) {
  const { t } = useTranslation();
  const words = useTroubleWords();
  const isToldHere = trouble && !isPlaced && trouble.field !== 'reason';
  const text = isToldHere ? words(trouble) : isFaulty ? t('editing.save.problems') : undefined;
  // An alert that is there before it has words is read out when it gets them.
  return (
    <div role="alert" className={classes['alert']}>
      {text}
      {trouble?.code === 'UNAUTHENTICATED' && (
        <>
          {' '}
          <Link {...signInUrl()} target="_blank">
            {t('editing.save.signIn')}
          </Link>
        </>
      )}
    </div>
  );
}

/** What is wrong with the reason, where that is what was refused. */
export function reasonFault(trouble: Trouble | null): string | undefined {
  return trouble?.field === 'reason' ? asSentence(trouble.message ?? '') : undefined;
}

function useTroubleWords(): (trouble: Trouble) => string {
  const { t } = useTranslation();
  return ({ code, message, retryAfterSeconds }) => {
    switch (code) {
      case 'NETWORK':
        return t('editing.save.away');
      case 'UNAVAILABLE':
        return t('editing.save.unavailable');
      case 'UNAUTHENTICATED':
        return t('editing.save.ended');
      case 'FORBIDDEN':
        return t('editing.save.forbidden');
      case 'CONFLICT':
        return t('editing.save.conflict');
      default: {
        const usual = `${t(`trouble.${code}.title`)} ${t(`trouble.${code}.remedy`)}`;
        const told = message === null ? usual : asSentence(message);
        return retryAfterSeconds === undefined
          ? t('editing.save.kept', { message: told })
          : t('editing.save.wait', { message: told, count: retryAfterSeconds });
      }
    }
  };
}
