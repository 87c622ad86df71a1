import { Button } from '@mantine/core';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer, type Viewer } from '../../apollo/use-viewer';
import { signInUrl } from '../../lib/account-url';
import { latePart } from '../../lib/late-part';
import classes from './person-menu.module.css';

/** Most who come are not signed in, and need none of it. */
const menu = latePart(async () => (await import('./signed-in-menu')).SignedInMenu);

/**
 * The way to sign in, or what there is for who is signed in. Its place is as large before it is
 * known which, so that nothing moves when it comes.
 */
export function PersonMenu() {
  const { viewer, trouble } = useViewer();
  const known = viewer !== undefined || trouble !== null;
  return (
    <div className={classes['place']}>
      {known && (viewer ? <LateMenu viewer={viewer} /> : <SignInLink />)}
    </div>
  );
}

function LateMenu({ viewer }: { viewer: Viewer }) {
  const { part: SignedInMenu } = menu.usePart();
  return SignedInMenu && <SignedInMenu viewer={viewer} />;
}

function SignInLink() {
  const { t } = useTranslation();
  const { href } = useLocation();
  return (
    <Button
      className={classes['signIn']}
      variant="default"
      renderRoot={(props) => <Link {...props} {...signInUrl(href)} />}
    >
      <IconUser className={classes['icon']} size={20} stroke={1.75} aria-hidden="true" />
      <span className={classes['words']}>{t('site.person.signIn')}</span>
    </Button>
  );
}
