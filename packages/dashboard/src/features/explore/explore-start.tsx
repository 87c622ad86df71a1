import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { exploreUrl } from '../../lib/explore-url';
import { KINDS } from '../../lib/kinds';
import choices from '../../ui/choice-links.module.css';
import { KindMark } from '../../ui/kind-mark';
import { USUAL_BUDGET } from './acts';
import { EntityFinder } from './entity-finder';
import classes from './explore-page.module.css';

/** Entities of the seed that show much at once, by the names that it gives them. */
const SAMPLES = [
  ['Role', 'data-scientist', 'Data Scientist'],
  ['Skill', 'python', 'Python'],
  ['Trend', 'explainable-ai', 'Explainable AI'],
] as const;

/** Where to begin: with what a text finds, with a kind, or with a sample. */
export function ExploreStart({ onFind }: { onFind: (key: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes['start']}>
      <p>{t('explore.lead')}</p>
      <EntityFinder label={t('explore.start.find')} onFind={onFind} />
      <section>
        <h2>{t('explore.start.kinds')}</h2>
        <div className={choices['choices']}>
          {KINDS.filter((kind) => kind !== 'Source').map((kind) => (
            <Link
              key={kind}
              to="/explore"
              search={{ acts: `${kind.toLowerCase()}.${USUAL_BUDGET}` }}
              className={choices['choice']}
            >
              <KindMark kind={kind} />
              {t(`kind.${kind}.many`)}
            </Link>
          ))}
        </div>
      </section>
      <section>
        <h2>{t('explore.start.samples')}</h2>
        <div className={choices['choices']}>
          {SAMPLES.map(([kind, slug, name]) => (
            <Link
              key={slug}
              {...exploreUrl(`${kind.toLowerCase()}/${slug}`)}
              className={choices['choice']}
            >
              <KindMark kind={kind} />
              {name}
            </Link>
          ))}
        </div>
      </section>
    </div>
  );
}
