import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { mySkillsUrl } from '../../lib/my-skills-url';
import cards from '../../ui/card-table.module.css';
import { CopyQuery } from '../../ui/copy-query';
import { EntityLink } from '../../ui/entity-link';
import { ErrorNotice } from '../../ui/error-notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { usePageTitle } from '../../ui/use-page-title';
import { SkillDoorsDocument } from './doors.generated';
import classes from './doors-page.module.css';
import type { DoorsState, OpeningSkill } from './use-doors';

/** As many skills as the API tells. */
const MOST_SKILLS = 100;

/** The skills that open doors, those that open most first, each with the roles that it opens. */
export function DoorsPage({ state: { skills, trouble, retry } }: { state: DoorsState }) {
  const { t } = useTranslation();
  usePageTitle(t('doors.title'));
  return (
    <Screen>
      <ScreenHead title={t('doors.title')}>
        <output>
          {skills &&
            t(skills.length < MOST_SKILLS ? 'doors.found' : 'doors.first', {
              count: skills.length,
            })}
        </output>
      </ScreenHead>
      <p className={classes['lead']}>{t('doors.lead')}</p>
      <p>
        <Link {...mySkillsUrl()}>{t('doors.mine')}</Link>
      </p>
      {trouble && <ErrorNotice trouble={trouble} onRetry={retry} />}
      {!skills && !trouble && (
        <div aria-busy="true">
          <Skeleton height={640} />
        </div>
      )}
      {skills?.length === 0 && <p>{t('doors.none')}</p>}
      {skills && skills.length > 0 && <DoorsTable skills={skills} />}
      {skills && <CopyQuery operation={{ document: SkillDoorsDocument, variables: {} }} />}
    </Screen>
  );
}

function DoorsTable({ skills }: { skills: readonly OpeningSkill[] }) {
  const { t } = useTranslation();
  return (
    <table className={`${cards['table']} ${classes['table']}`}>
      <caption>{t('doors.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('doors.column.skill')}</th>
          <th scope="col" className={classes['number']}>
            {t('doors.column.doors')}
          </th>
          <th scope="col">{t('doors.column.opens')}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map((one) => (
          <DoorsRow key={one.skill.id} opening={one} />
        ))}
      </tbody>
    </table>
  );
}

function DoorsRow({ opening: { skill, doors, roles, opens } }: { opening: OpeningSkill }) {
  const { t } = useTranslation();
  const others = roles - opens.length;
  return (
    <tr>
      <th scope="row">
        <EntityLink kind="Skill" entity={skill} />
      </th>
      <td data-label={t('doors.column.doors')} className={classes['number']}>
        {formatCount(doors)}
      </td>
      <td>
        <ul className={classes['roles']}>
          {opens.map(({ role, doors: from }) => (
            <li key={role.id} className={classes['role']}>
              <EntityLink kind="Role" entity={role} />{' '}
              <span className={classes['soft']}>
                {t('doors.from', { count: from, number: formatCount(from) })}
              </span>
            </li>
          ))}
          {others > 0 && (
            <li className={classes['soft']}>
              {t('doors.more', { count: others, number: formatCount(others) })}
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}
