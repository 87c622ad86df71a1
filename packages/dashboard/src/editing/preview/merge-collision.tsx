import { useTranslation } from 'react-i18next';
import { useEntityNames } from '../../ui/changes/entity-names';
import classes from './preview.module.css';
import { readRef } from './read-ref';
import { SidesTable } from './sides-table';
import type { TriedMerge } from './tried-merge';
import { useSentence } from './use-sentence';

type Collision = TriedMerge['collisions'][number];

/** The sign of what becomes of a piece of evidence, beside the words. */
const SIGNS = { STAYS: '=', GOES_OVER: '+', LEFT_OUT: '−' } as const;

type CollisionProps = { collision: Collision; from: string; into: string };

/** A statement that both have: the grades of both, and what becomes of the evidence. */
export function MergeCollision({ collision, from, into }: CollisionProps) {
  const { t } = useTranslation();
  const say = useSentence();
  const { after, fields, evidence } = collision;
  return (
    <section className={classes['collision']} aria-label={say(after)}>
      <p className={classes['subject']}>{say(after)}</p>
      {fields.length === 0 ? (
        <p>{t('preview.sides.same')}</p>
      ) : (
        <SidesTable fields={fields} from={from} into={into} />
      )}
      {evidence.length === 0 ? (
        <p className={classes['note']}>{t('preview.sides.noEvidence')}</p>
      ) : (
        <ul className={classes['evidence']}>
          {evidence.map((piece) => (
            <Piece key={piece.id} piece={piece} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Piece({ piece }: { piece: Collision['evidence'][number] }) {
  const { t } = useTranslation();
  const names = useEntityNames();
  const { source, locator, note, outcome } = piece;
  const [subject] = readRef(source);
  const name = subject?.is === 'entity' ? names.entity(subject.entity).name : source;
  return (
    <li className={classes['piece']}>
      <span className={classes['sign']} aria-hidden="true">
        {SIGNS[outcome]}
      </span>
      <span>
        {name} {locator}: {outcome === 'LEFT_OUT' ? <del>{note}</del> : note} (
        {t(`preview.sides.outcome.${outcome}`)})
      </span>
    </li>
  );
}
