import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRoleChoices } from '../../apollo/use-role-choices';
import { compareUrl } from '../../lib/compare-url';
import { formatList } from '../../lib/format';
import type { RoleChoice } from '../../lib/role-choice';
import { KindMark } from '../../ui/kind-mark';
import classes from './sample-comparisons.module.css';

/** Roles that people mix up, or hesitate between. */
const SAMPLES = [
  ['ai-engineer', 'machine-learning-engineer'],
  ['data-analyst', 'data-engineer', 'data-scientist'],
  ['software-engineer', 'data-engineer', 'machine-learning-engineer', 'ai-architect'],
];

/** Comparisons to begin with; those alone whose roles the graph has. */
export function SampleComparisons() {
  const { t } = useTranslation();
  const { roles } = useRoleChoices('');
  const samples = SAMPLES.flatMap((slugs) => {
    const named = slugs.map((slug) => roles.find((role) => role.slug === slug));
    return named.every((role) => role !== undefined) ? [named] : [];
  });
  if (samples.length === 0) return null;
  return (
    <section>
      <h2>{t('compare.start.samples')}</h2>
      <ul className={classes['list']}>
        {samples.map((sample) => (
          <li key={sample.length}>
            <Link {...compareUrl(sample.map(({ slug }) => slug))} className={classes['sample']}>
              <KindMark kind="Role" />
              <span className={classes['names']}>{namesOf(sample)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function namesOf(roles: readonly RoleChoice[]): string {
  return formatList(roles.map(({ name }) => name));
}
