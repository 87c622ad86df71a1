import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationLine } from '../../../editing/operation-line';
import { useOperationWords } from '../../../editing/use-operation-words';
import { formatCount } from '../../../lib/format';
import { ShowMore } from '../../../ui/show-more';
import classes from './bulk-preview.module.css';
import type { RowProblem } from './row-problems';

/** As many as one reads before one asks for more. */
const AT_ONCE = 20;

type ProblemsProps = {
  problems: readonly RowProblem[];
  onOut: (slugs: readonly string[]) => void;
};

/** What cannot be done by the rules of the graph, with why, and the ways to go on without it. */
export function BulkProblems({ problems, onOut }: ProblemsProps) {
  const { t } = useTranslation();
  const say = useOperationWords();
  const [shown, setShown] = useState(AT_ONCE);
  const slugs = problems.flatMap(({ slug }) => slug ?? []);
  const counted = { count: problems.length, number: formatCount(problems.length) };
  return (
    <section className={classes['box']}>
      <h3>{t('bulk.preview.problems', counted)}</h3>
      <p>{t('bulk.preview.problemsLead')}</p>
      {slugs.length > 1 && (
        <div>
          <Button variant="default" size="xs" data-undecided onClick={() => onOut(slugs)}>
            {t('bulk.preview.outAll', { ...counted, count: slugs.length })}
          </Button>
        </div>
      )}
      <ul className={classes['rows']}>
        {problems.slice(0, shown).map(({ slug, operation, messages }) => (
          <li key={slug ?? JSON.stringify(operation)} className={classes['row']}>
            <div>
              <OperationLine operation={operation} />
              {messages.map((message) => (
                <p key={message} className={classes['problem']}>
                  {message}
                </p>
              ))}
            </div>
            {slug !== null && (
              <Button
                variant="default"
                size="xs"
                data-undecided
                aria-label={t('bulk.preview.outOf', { name: say(operation).sentence })}
                onClick={() => onOut([slug])}
              >
                {t('bulk.preview.out')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problems.length > AT_ONCE && (
        <ShowMore
          shown={Math.min(shown, problems.length)}
          total={problems.length}
          loading={false}
          onMore={() => setShown(shown + AT_ONCE)}
        />
      )}
    </section>
  );
}
