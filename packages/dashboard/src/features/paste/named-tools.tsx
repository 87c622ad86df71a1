import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../ui/entity-link';
import type { NamedInText } from './named-in-text';
import classes from './paste-page.module.css';

/** The tools that a text names; roles use them, and require none. */
export function NamedTools({ tools }: { tools: readonly NamedInText[] }) {
  const { t } = useTranslation();
  if (tools.length === 0) return null;
  return (
    <section className={classes['part']}>
      <h2>{t('kind.Tool.many')}</h2>
      <ul className={classes['tools']}>
        {tools.map((tool) => (
          <li key={tool.slug}>
            <EntityLink kind="Tool" entity={tool} />
            {tool.stance !== 'ASKED' && (
              <span className={classes['note']}> {t(`paste.stance.${tool.stance}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
