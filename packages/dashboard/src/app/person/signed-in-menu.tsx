import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { accountUrl, auditLogUrl, peopleUrl } from '../../lib/account-url';
import { addTexts } from '../../lib/add-texts';
import { reviewWays } from '../../lib/en-review-ways';
import { importUrl } from '../../lib/import-url';
import { mayEdit } from '../../lib/may-edit';
import { myProposalsUrl, reviewUrl } from '../../lib/review-url';
import { NavDisclosure } from '../shell/nav-disclosure';
import classes from './signed-in-menu.module.css';
import { useSignOut } from './use-sign-out';

addTexts({ reviewWays });

/** What there is for who is signed in. */
export function SignedInMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const { name, email, role } = viewer;
  return (
    <NavDisclosure
      align="end"
      renderButton={(isOpen, toggle) => (
        <ActionIcon
          variant="default"
          size={36}
          className={classes['initials']}
          title={name}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          <span aria-hidden="true">{initialsOf(name)}</span>
          <VisuallyHidden>{t('site.person.menu', { name })}</VisuallyHidden>
        </ActionIcon>
      )}
    >
      <div className={classes['who']}>
        <p className={classes['name']}>{name}</p>
        <p className={classes['note']}>{email}</p>
        <p className={classes['note']}>{t(`site.person.roles.${role}`)}</p>
      </div>
      <ul className={classes['list']}>
        <li>
          <Link {...reviewUrl()} className={classes['way']}>
            {t('reviewWays.queueLong')}
          </Link>
        </li>
        <li>
          <Link {...myProposalsUrl()} className={classes['way']}>
            {t('reviewWays.mine')}
          </Link>
        </li>
        {mayEdit(viewer) && (
          <li>
            <Link {...importUrl()} className={classes['way']}>
              {t('reviewWays.import')}
            </Link>
          </li>
        )}
        <li>
          <Link {...accountUrl()} className={classes['way']}>
            {t('site.person.account')}
          </Link>
        </li>
        {role === 'ADMIN' && (
          <>
            <li>
              <Link {...peopleUrl()} className={classes['way']}>
                {t('site.person.people')}
              </Link>
            </li>
            <li>
              <Link {...auditLogUrl()} className={classes['way']}>
                {t('site.person.auditLog')}
              </Link>
            </li>
          </>
        )}
        <li className={classes['last']}>
          <button type="button" className={classes['way']} onClick={() => void signOut()}>
            {t('site.person.signOut')}
          </button>
        </li>
      </ul>
    </NavDisclosure>
  );
}

/** The first letters of the first and of the last word of a name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last]
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
