import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import type { OpenIdProblem } from '../../lib/account-url';
import { Notice } from '../../ui/notice';
import { SignInForm } from '../../ui/signing-in/sign-in-form';
import { usePageTitle } from '../../ui/use-page-title';
import { AlreadySignedIn } from './already-signed-in';
import classes from './sign-in-page.module.css';

type PageProps = {
  /** Where to go afterwards, within this site. */
  to: string;
  problem: OpenIdProblem | undefined;
  viewer: Viewer | null | undefined;
  onSignedIn: () => void;
};

/** The form to sign in with, and why one was sent back to it. */
export function SignInPage({ to, problem, viewer, onSignedIn }: PageProps) {
  const { t } = useTranslation();
  const title = t('signIn.title');
  usePageTitle(title);
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{title}</h1>
      {viewer ? (
        <AlreadySignedIn viewer={viewer} to={to} />
      ) : (
        <>
          <p>{t('signIn.lead')}</p>
          {problem && (
            <div role="alert">
              <Notice>{t(`signIn.problem.${problem}`)}</Notice>
            </div>
          )}
          <SignInForm to={to} onSignedIn={onSignedIn} />
        </>
      )}
    </div>
  );
}
