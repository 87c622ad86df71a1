import { useQuery } from '@apollo/client/react';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import type { Suggestion_ChangeSetFragment, Verdict } from '../../gql/graphql';
import { readEffects } from '../../lib/read-effects';
import { EntityNames } from '../../ui/changes/entity-names';
import { RowChanges } from '../../ui/changes/row-changes';
import { EntityLink } from '../../ui/entity-link';
import { refsOf } from './refs-of';
import { SuggestionEntityDocument } from './suggest.generated';
import classes from './suggestion-page.module.css';

type Operation = Suggestion_ChangeSetFragment['operations'][number];

type ListProps = {
  operations: readonly Operation[];
  /** Whether what became of each is worth saying. */
  isDecided: boolean;
};

const SIGNS = {
  PENDING: IconClock,
  ACCEPTED: IconCheck,
  REJECTED: IconX,
  REFUSED: IconX,
} as const satisfies Record<Verdict, unknown>;

/** The changes of a suggestion, word by word, with what became of each and where it can be seen. */
export function SuggestedOperations({ operations, isDecided }: ListProps) {
  return (
    <EntityNames rows={operations.flatMap(({ effects }) => readEffects(effects))}>
      <ol className={classes['list']}>
        {operations.map((operation) => (
          <OperationItem
            key={operation.position}
            operation={operation}
            verdict={isDecided ? operation.verdict : null}
          />
        ))}
      </ol>
    </EntityNames>
  );
}

function OperationItem({ operation, verdict }: { operation: Operation; verdict: Verdict | null }) {
  const { t } = useTranslation();
  const { sentence, reason, effects } = operation;
  const refs = refsOf(effects);
  const rows = readEffects(effects);
  const Sign = verdict && SIGNS[verdict];
  return (
    <li className={classes['item']}>
      <p className={classes['sentence']}>{sentence}</p>
      {rows.length > 0 && <RowChanges rows={rows} isSaid />}
      {verdict && (
        <p className={classes['verdict']} data-verdict={verdict}>
          {Sign && <Sign size={18} stroke={2} aria-hidden="true" />}
          {t(`suggest.status.verdict.${verdict}`)}
        </p>
      )}
      {reason && <p className={classes['reason']}>{t('suggest.status.why', { reason })}</p>}
      {refs.length > 0 && (
        <p className={classes['links']}>
          {refs.map((ref) => (
            <FoundLink key={ref} entityRef={ref} />
          ))}
        </p>
      )}
    </li>
  );
}

/** A link to an entity, where it is there: what is yet to be added is not. */
function FoundLink({ entityRef }: { entityRef: string }) {
  const { data } = useQuery(SuggestionEntityDocument, { variables: { ref: entityRef } });
  const entity = data?.entity;
  return entity ? <EntityLink kind={entity.kind} entity={entity} /> : null;
}
