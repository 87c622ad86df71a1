import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/format';
import { EntityLink } from '../../ui/entity-link';
import type { PlanStep } from './plan-model';
import classes from './plan-tools.module.css';

type ToolsProps = { step: PlanStep; heading: 'h4' | 'h5' };

/** The tools that go with the role, and the credentials that teach what is lacking. */
export function PlanTools({ step, heading: Heading }: ToolsProps) {
  const { t } = useTranslation();
  const { tools, credentials } = step;
  return (
    <div className={classes['columns']}>
      {tools.length > 0 && (
        <div>
          <Heading className={classes['title']}>{t('plan.tools')}</Heading>
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
          <Heading className={classes['title']}>{t('plan.credentials')}</Heading>
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
