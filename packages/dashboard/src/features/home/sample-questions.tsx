import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { planUrl } from '../../lib/plan-url';
import { entityUrl } from '../../lib/urls';
import { KindMark } from '../../ui/kind-mark';
import classes from './sample-questions.module.css';

/** Three questions that the product answers, each on a screen of another sort. */
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
          <Link className={classes['question']} {...entityUrl('Skill', 'deep-learning')}>
            <KindMark kind="Skill" /> {t('home.buildsOn')}
          </Link>
        </li>
        <li>
          <Link
            className={classes['question']}
            {...planUrl({ from: 'data-analyst', to: 'data-scientist' })}
          >
            <KindMark kind="Role" /> {t('home.way')}
          </Link>
        </li>
      </ul>
    </section>
  );
}
