import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { Basis } from '../../gql/graphql';
import { EvidenceList, type Grounds } from '../../ui/evidence-list';
import { EntityName } from './entity-name';
import classes from './operation.module.css';
import {
  evidenceOf,
  type ReviewedEvidence,
  type ReviewedOperation,
  type ReviewedStatement,
  statementOf,
} from './reviewed-operation';
import { ReviewGroundsDocument } from './statement-grounds.generated';

/** What an operation rests on: the evidence that comes or goes with it, and what there is so far. */
export function OperationEvidence({ operation }: { operation: ReviewedOperation }) {
  const { t } = useTranslation();
  const statement = statementOf(operation);
  const pieces = evidenceOf(operation);
  // Our own judgement says of itself that no source says it.
  const isJudged = statement?.basis === 'EDITORIAL';
  const hasNone = pieces.length === 0 && statement?.isThere !== true && !isJudged;
  return (
    <section className={classes['beside']}>
      <h4>{t('review.evidence.title')}</h4>
      {statement && !statement.isThere && <GroundsLine statement={statement} />}
      {pieces.length > 0 && (
        <ul className={classes['pieces']}>
          {pieces.map((piece) => (
            <EvidenceItem key={piece.id} piece={piece} />
          ))}
        </ul>
      )}
      {statement?.isThere && <Grounded statement={statement} />}
      {hasNone && (
        <p className={classes['soft']}>
          {t(statement ? 'review.evidence.none' : 'review.evidence.noneNeeded')}
        </p>
      )}
    </section>
  );
}

const BASES: readonly unknown[] = ['ARTICLE', 'DATASET', 'EDITORIAL'] satisfies Basis[];

const isBasis = (given: unknown): given is Basis => BASES.includes(given);

/** Who says that it is so, and who says how much. */
function GroundsLine({ statement: { basis, gradeBasis } }: { statement: ReviewedStatement }) {
  if (!isBasis(basis)) return null;
  return <EvidenceList basis={basis} {...(isBasis(gradeBasis) && { gradeBasis })} evidence={[]} />;
}

function EvidenceItem({ piece }: { piece: ReviewedEvidence }) {
  const { t } = useTranslation();
  const { sign, source, locator, note } = piece;
  const Words = sign === '−' ? 'del' : 'ins';
  return (
    <li data-sign={sign}>
      <p className={classes['note']}>
        <span className={classes['sign']} aria-hidden="true">
          {sign}
        </span>
        <span className={classes['hidden']}>{t(`review.operation.sign.${sign}`)}: </span>
        <Words>{note}</Words>
      </p>
      <p className={classes['place']}>
        <EntityName entityRef={source} />
        {`, ${locator}`}
      </p>
    </li>
  );
}

/** What a statement that the graph has rests on by now. */
function Grounded({ statement: { id, from } }: { statement: ReviewedStatement }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    ReviewGroundsDocument,
    from.includes('/') ? { variables: { ref: from, id }, fetchPolicy: 'no-cache' } : skipToken,
  );
  const grounds = groundsIn(data?.entity);
  return (
    <div className={classes['there']}>
      <p className={classes['soft']}>{t('review.evidence.there')}</p>
      {grounds && <EvidenceList {...grounds} />}
      {data && !grounds && <p>{t('review.evidence.none')}</p>}
      {error && !data && <p>{t('review.evidence.failed')}</p>}
      {!data && !error && <p aria-busy="true">{t('review.evidence.loading')}</p>}
    </div>
  );
}

type Edges = { readonly edges: readonly { readonly properties: Grounds }[] };

/** Of all lists of an entity, one has the statement that was asked for. */
function groundsIn(entity: object | null | undefined): Grounds | undefined {
  return Object.values(entity ?? {})
    .filter((list): list is Edges => typeof list === 'object' && list !== null && 'edges' in list)
    .flatMap(({ edges }) => edges)
    .map(({ properties }) => properties)[0];
}
