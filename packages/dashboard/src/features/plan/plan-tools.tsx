import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/format';
import { EntityLink } from '../../ui/entity-link';
import type { DirectPlan } from './plan-model';
import classes from './plan-tools.module.css';

/** The tools that go with the role, and the credentials that teach what is lacking. */
export function PlanTools({ tools, credentials }: Pick<DirectPlan, 'tools' | 'credentials'>) {
  const { t } = useTranslation();
  return (
    <div className={classes['columns']}>
      {tools.length > 0 && (
        <div>
          <h4 className={classes['title']}>{t('plan.tools')}</h4>
          <ul className={classes['list']}>
            {tools.map(({ tool, skills }) => (
              <li key={tool.slug}>
                <EntityLink kind="Tool" entity={tool} />
                {skills.length > 0 && (
                  <span className={classes['for']}>
                    {' '}
                    {t('plan.toolFor', { skills: formatList(skills.map(({ name }) => name)) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {credentials.length > 0 && (
        <div>
          <h4 className={classes['title']}>{t('plan.credentials')}</h4>
          <ul className={classes['list']}>
            {credentials.map((credential) => (
              <li key={credential.slug}>
                <EntityLink kind="Credential" entity={credential} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
