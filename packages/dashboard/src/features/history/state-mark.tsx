import { useTranslation } from 'react-i18next';
import type { ChangeSetState } from '../../gql/graphql';
import classes from './state-mark.module.css';

/** What became of a change set. */
export function StateMark({ state }: { state: ChangeSetState }) {
  const { t } = useTranslation();
  return (
    <span className={classes['mark']} data-state={state}>
      {t(`history.state.${state}`)}
    </span>
  );
}
