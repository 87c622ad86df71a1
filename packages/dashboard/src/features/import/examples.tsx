import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import { readEffects } from '../../lib/read-effects';
import { EntityNames } from '../../ui/changes/entity-names';
import { OperationRow } from '../../ui/changes/operation-row';
import { ErrorNotice } from '../../ui/error-notice';
import { keyOf } from './difference-key';
import classes from './import.module.css';
import { ImportExamplesDocument } from './imports.generated';
import { useDifferenceName } from './use-difference-name';
import type { ShownImport } from './use-import';

/** Where the focus goes for examples of something. */
export const EXAMPLES_PLACE = 'import-examples';

/** As many as one reads at a glance. */
const AT_ONCE = 10;

type ExamplesProps = {
  shown: ShownImport;
  of: string | undefined;
  onOf: (of: string | undefined) => void;
};

/** Some of what an import would do, of all or of one kind or type, as the history tells it. */
export function Examples({ shown, of, onOf }: ExamplesProps) {
  const { t } = useTranslation();
  const nameOf = useDifferenceName();
  const chosen = shown.differences.find((one) => keyOf(one) === of);
  return (
    <section
      id={EXAMPLES_PLACE}
      tabIndex={-1}
      aria-labelledby={`${EXAMPLES_PLACE}-title`}
      className={classes['part']}
    >
      <h2 id={`${EXAMPLES_PLACE}-title`}>
        {chosen
          ? t('imports.differences.examplesOf', { what: nameOf(chosen) })
          : t('imports.differences.examples')}
      </h2>
      <p className={classes['note']}>{t('imports.differences.examplesLead')}</p>
      {chosen && (
        <div>
          <Button variant="default" size="xs" onClick={() => onOf(undefined)}>
            {t('imports.differences.allExamples')}
          </Button>
        </div>
      )}
      <Listed key={of} shown={shown} chosen={chosen} />
    </section>
  );
}

type ListedProps = { shown: ShownImport; chosen: ShownImport['differences'][number] | undefined };

function Listed({ shown, chosen }: ListedProps) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(ImportExamplesDocument, {
    variables: {
      id: shown.id,
      kind: chosen?.kind ?? null,
      type: chosen?.type ?? null,
      first: AT_ONCE,
      offset: 0,
    },
    // What it would do to the graph before says nothing of what it would do now.
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  const examples = data?.import?.examples;
  if (error) {
    return (
      <ErrorNotice
        trouble={describeError(error)}
        retrying={loading}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  }
  if (!examples) {
    return (
      <div aria-busy="true">
        <Skeleton height={AT_ONCE * 28} />
      </div>
    );
  }
  if (examples.length === 0) return <p>{t('imports.differences.noExamples')}</p>;
  return (
    <EntityNames rows={examples.flatMap(({ effects }) => readEffects(effects))}>
      <ul>
        {examples.map((operation) => (
          <OperationRow key={operation.position} operation={operation} />
        ))}
      </ul>
    </EntityNames>
  );
}
