import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotTried } from '../../editing/preview/not-tried';
import { PlansAfter } from '../../editing/preview/plans-after';
import type { ChangeInput } from '../../gql/graphql';
import classes from './out-of-use.module.css';
import type { Live } from './use-live';

type Possible = { readonly problems: readonly string[] };

type PartProps<Tried extends Possible> = {
  live: Live<Tried>;
  error: unknown;
  onRetry: () => Promise<unknown>;
  changesOf: (tried: Tried) => readonly ChangeInput[];
  children: (tried: Tried) => ReactNode;
};

/** What a change would do, as it is by now, and what becomes of plans. */
export function TriedPart<Tried extends Possible>(props: PartProps<Tried>) {
  const { live, error, onRetry, changesOf, children } = props;
  const { t } = useTranslation();
  const { tried, isCurrent, isOther } = live;
  // What is shown stays where it was only not heard of since; of something else it says nothing.
  const isFailed = error !== undefined && !isCurrent;
  return (
    <section className={classes['part']} aria-busy={(!isCurrent && !isFailed) || undefined}>
      <h2>{t('preview.does')}</h2>
      <output className={classes['nothing']}>{isOther && t('outOfUse.changed')}</output>
      {isFailed && <NotTried error={error} onRetry={onRetry} />}
      {tried === undefined && !isFailed && (
        <div aria-busy="true" data-tall>
          <Skeleton height={480} />
        </div>
      )}
      {tried !== undefined && !isFailed && (
        <>
          {children(tried)}
          {tried.problems.length === 0 && <PlansAfter changes={changesOf(tried)} />}
        </>
      )}
    </section>
  );
}
