import { useTranslation } from 'react-i18next';
import { asSentence } from '../../lib/sentence';
import classes from './import.module.css';
import type { ShownImport } from './use-import';

type ProblemProps = { problem: NonNullable<ShownImport['problem']> | null };

/** Why an import could not be done: what is wrong where, and what to do. */
export function ProblemPart({ problem }: ProblemProps) {
  const { t } = useTranslation();
  if (!problem) return null;
  const { message, problems } = problem;
  return (
    <section className={classes['problem']} aria-label={t('imports.outcome.faults')}>
      {problems.length === 0 ? (
        <p role="alert">{asSentence(message)}</p>
      ) : (
        <ul className={classes['faults']}>
          {problems.map((fault) => (
            <li key={`${fault.place} ${fault.message}`}>
              <p className={classes['place']}>{fault.place}</p>
              <p>{asSentence(fault.message)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
