import { useTranslation } from 'react-i18next';
import type { GraphSummary } from '../../lib/graph-summary';
import type { RoleChoice, WayChoices } from '../../lib/role-choice';
import { usePageTitle } from '../../ui/use-page-title';
import { WayForm } from '../../ui/way-form';
import { GraphCounts } from './graph-counts';
import classes from './home-page.module.css';
import { SampleQuestions } from './sample-questions';

type PageProps = {
  choices: WayChoices;
  summary: GraphSummary | null;
  onAsk: (from: RoleChoice, to: RoleChoice) => void;
};

/** One question, three examples of others, and what the answers rest on. */
export function HomePage({ choices, summary, onAsk }: PageProps) {
  const { t } = useTranslation();
  usePageTitle('');
  return (
    <div className={classes['page']}>
      <div className={classes['question']}>
        <h1 className={classes['title']}>{t('home.title')}</h1>
        <p className={classes['lead']}>{t('home.lead')}</p>
        <WayForm initial={{ from: null, to: null }} choices={choices} onAsk={onAsk} />
      </div>
      <SampleQuestions />
      <GraphCounts summary={summary} />
    </div>
  );
}
