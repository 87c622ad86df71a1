import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { homeUrl } from '../../lib/urls';
import { SignInForm } from './sign-in-form';
import classes from './signed-in-gate.module.css';

/** Whoever was signed in is so no more, and signs in again without leaving the page. */
export function SessionEnded() {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function sayThatItEnded() {
    heading.current?.focus();
    return () => document.getElementById('content')?.focus();
  }, []);
  return (
    <div className={classes['page']}>
      <h1 ref={heading} tabIndex={-1} className={classes['title']}>
        {t('signIn.ended.title')}
      </h1>
      <p>{t('signIn.ended.lead')}</p>
      <SignInForm keepsPage onSignedIn={() => undefined} />
      <Link {...homeUrl()}>{t('signIn.ended.leave')}</Link>
    </div>
  );
}
