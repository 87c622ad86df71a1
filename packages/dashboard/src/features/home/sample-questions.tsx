import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { compareUrl } from '../../lib/compare-url';
import { planUrl } from '../../lib/plan-url';
import { entityUrl, glanceUrl } from '../../lib/urls';
import { KindMark } from '../../ui/kind-mark';
import classes from './sample-questions.module.css';

/** Questions that the product answers, each on a screen of another sort. */
export function SampleQuestions() {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('home.samples')}</h2>
      <ul className={classes['list']}>
        <li>
          <Link className={classes['question']} {...entityUrl('Role', 'data-scientist')}>
            <KindMark kind="Role" /> {t('home.needs')}
          </Link>
        </li>
        <li>
          <Link className={classes['question']} {...glanceUrl('doors')}>
            <KindMark kind="Skill" /> {t('home.doors')}
          </Link>
        </li>
        <li>
          <Link
            className={classes['question']}
            {...planUrl({ from: 'data-engineer', to: 'machine-learning-engineer' })}
          >
            <KindMark kind="Role" /> {t('home.way')}
          </Link>
        </li>
        <li>
          <Link
            className={classes['question']}
            {...compareUrl(['ai-engineer', 'machine-learning-engineer'])}
          >
            <KindMark kind="Role" /> {t('home.compare')}
          </Link>
        </li>
      </ul>
    </section>
  );
}
