import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummaryState } from '../../lib/graph-summary';
import type { RoleChoice, WayChoices } from '../../lib/role-choice';
import { ErrorNotice } from '../../ui/error-notice';
import { usePageTitle } from '../../ui/use-page-title';
import { type WayEnds, WayForm } from '../../ui/way-form';
import { AskField } from './ask-field';
import { GraphCounts } from './graph-counts';
import { HomeOffers } from './home-offers';
import classes from './home-page.module.css';
import { SampleQuestions } from './sample-questions';

type PageProps = {
  /** The question that stands in the form to begin with. */
  example: WayEnds;
  choices: WayChoices;
  /** How many skills this browser keeps. */
  mySkills?: number;
  state: SummaryState;
  onAsk: (from: RoleChoice, to: RoleChoice) => void;
  /** Opens the screen that answers what is typed. */
  onAskInWords: (text: string) => Promise<void>;
  /** What is told of the graph below the question. */
  children?: ReactNode;
};

/** One question, examples of others, and what the answers rest on. */
export function HomePage(props: PageProps) {
  const { example, choices, mySkills = 0, state, onAsk, onAskInWords, children } = props;
  const { t } = useTranslation();
  usePageTitle('');
  return (
    <div className={classes['page']}>
      <div className={classes['question']}>
        <h1 className={classes['title']}>{t('home.title')}</h1>
        <p className={classes['lead']}>{t('home.lead')}</p>
        <WayForm initial={example} choices={choices} mySkills={mySkills} onAsk={onAsk} />
        <HomeOffers />
      </div>
      <div className={classes['asking']}>
        <AskField onAsk={onAskInWords} />
        <SampleQuestions />
      </div>
      {state.trouble ? (
        <ErrorNotice trouble={state.trouble} onRetry={state.retry} retrying={state.retrying} />
      ) : (
        <>
          <GraphCounts summary={state.summary} />
          {children}
        </>
      )}
    </div>
  );
}
