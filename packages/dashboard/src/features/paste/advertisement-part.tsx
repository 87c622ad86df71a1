import { Button, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../lib/format';
import type { LinkedEntity } from '../../lib/linked-entity';
import { planUrl } from '../../lib/plan-url';
import { EntityLink } from '../../ui/entity-link';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import type { NamedInText } from './named-in-text';
import classes from './paste-page.module.css';
import { type NearRole, useNearestRoles } from './use-nearest-roles';

type AdvertisementProps = {
  roles: readonly NamedInText[];
  skills: readonly NamedInText[];
  /** Whether there are skills in this browser to plan from. */
  hasSkills: boolean;
};

/** The roles that an advertisement may be about, each as a target to plan to. */
export function AdvertisementPart({ roles, skills, hasSkills }: AdvertisementProps) {
  const { t } = useTranslation();
  const wanted = skills.filter(({ stance }) => stance !== 'RULED_OUT');
  const { nearest, trouble, busy, ask } = useNearestRoles(wanted);
  return (
    <section className={classes['part']}>
      <h2>{t('paste.ad.title')}</h2>
      <p>
        {roles.length > 0 ? t('paste.ad.names', { count: roles.length }) : t('paste.ad.namesNone')}
      </p>
      <ul className={classes['list']}>
        {roles.map((role) => (
          <li key={role.slug} className={classes['row']}>
            <EntityLink kind="Role" entity={role} />
            <PlanLink role={role} hasSkills={hasSkills} />
          </li>
        ))}
      </ul>
      {wanted.length > 0 && nearest === null && (
        <div className={classes['buttons']}>
          <Button variant="default" loading={busy} onClick={ask}>
            {t('paste.ad.ask')}
          </Button>
          <span className={classes['soft']}>{t('paste.ad.sends', { count: wanted.length })}</span>
        </div>
      )}
      {trouble && <ErrorNotice trouble={trouble} onRetry={ask} retrying={busy} />}
      {nearest && <Nearest nearest={nearest} hasSkills={hasSkills} />}
    </section>
  );
}

type NearestProps = { nearest: readonly NearRole[]; hasSkills: boolean };

function Nearest({ nearest, hasSkills }: NearestProps) {
  const { t } = useTranslation();
  if (nearest.length === 0) return <output>{t('paste.ad.nearestNone')}</output>;
  return (
    <>
      <h3>{t('paste.ad.nearest')}</h3>
      <LiveStatus>{t('paste.ad.nearestFound', { count: nearest.length })}</LiveStatus>
      <ol className={classes['list']}>
        {nearest.map(({ role, fit, shared, asked }) => (
          <li key={role.slug} className={classes['row']}>
            <EntityLink kind="Role" entity={role} />
            <PlanLink role={role} hasSkills={hasSkills} />
            <span className={classes['below']}>
              {t('paste.ad.overlap', { shared, asked })} ·{' '}
              {t('paste.ad.fit', { fit: formatShare(fit) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function PlanLink({ role, hasSkills }: { role: LinkedEntity; hasSkills: boolean }) {
  const { t } = useTranslation();
  return (
    <Link {...planUrl({ to: role.slug, mine: hasSkills || undefined })} className={classes['plan']}>
      {t('paste.ad.plan')}
      <VisuallyHidden>{role.name}</VisuallyHidden>
    </Link>
  );
}
