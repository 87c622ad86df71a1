import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../../lib/add-texts';
import { changes } from '../../lib/en-changes';
import { entity as entityTexts } from '../../lib/en-entity';
import { formatCount } from '../../lib/format';
import type { EvidenceChange, RowChange } from '../../lib/read-effects';
import { statementVerb } from '../../lib/statement-verb';
import { EntityLink } from '../entity-link';
import { useEntityNames } from './entity-names';
import { FieldDiffs } from './field-diff';
import classes from './row-changes.module.css';
import { TurnMark } from './turn-mark';

addTexts({ changes, entity: entityTexts });

/** How many are shown before the rest is asked for. */
const AT_ONCE = 20;

type ChangesProps = {
  rows: readonly RowChange[];
  /** Whether the words before say already what a row is about, where there is one alone. */
  isSaid?: boolean;
};

/** What became of entities, statements and references, field by field. */
export function RowChanges({ rows, isSaid = false }: ChangesProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(AT_ONCE);
  const left = rows.length - shown;
  return (
    <>
      <ul className={classes['rows']}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.id}>
            <Row row={row} isSaid={isSaid && rows.length === 1} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="default" size="xs" onClick={() => setShown(shown + AT_ONCE)}>
          {t('changes.more', { number: formatCount(Math.min(left, AT_ONCE)) })}
        </Button>
      )}
    </>
  );
}

function Row({ row, isSaid }: { row: RowChange; isSaid: boolean }) {
  return (
    <div className={classes['row']}>
      {!isSaid && (
        <p className={classes['subject']}>
          <TurnMark turn={row.turn} />
          <span data-turn={row.turn}>
            <SubjectWords row={row} />
          </span>
        </p>
      )}
      <div className={isSaid ? undefined : classes['details']}>
        {row.fields.length > 0 && (
          <FieldDiffs fields={row.fields} isWholeGone={row.turn === 'REMOVED'} />
        )}
        {row.evidence.map((one) => (
          <EvidenceWords key={one.id} evidence={one} />
        ))}
      </div>
    </div>
  );
}

function SubjectWords({ row: { subject, turn } }: { row: RowChange }) {
  const { t } = useTranslation();
  const names = useEntityNames();
  switch (subject.is) {
    case 'entity':
      return <EntityLink kind={subject.entity.kind} entity={names.entity(subject.entity)} />;
    case 'statement': {
      const { from, type, to } = subject;
      return (
        <span className={classes['statement']}>
          <EntityLink kind={from.kind} entity={names.entity(from)} />
          <span>{t(`entity.verb.${statementVerb(type)}`)}</span>
          <EntityLink kind={to.kind} entity={names.entity(to)} />
        </span>
      );
    }
    case 'reference': {
      const says = { ADDED: 'leadsHere', REMOVED: 'ledHere', CHANGED: 'leadsElsewhere' } as const;
      return t(`changes.${says[turn]}`, { key: subject.key });
    }
    case 'unknown':
      return t('changes.unknownStatement');
    default:
      return subject satisfies never;
  }
}

function EvidenceWords({ evidence }: { evidence: EvidenceChange }) {
  const { t } = useTranslation();
  const names = useEntityNames();
  const { turn, locator, note } = evidence;
  const source = evidence.source === null ? undefined : names.source(evidence.source);
  return (
    <div className={classes['evidence']} data-turn={turn}>
      <p className={classes['what']}>{t(`changes.evidence.${turn}`)}</p>
      <p>{turn === 'REMOVED' ? <del>{note}</del> : note}</p>
      <p className={classes['what']}>
        {source ? <EntityLink kind="Source" entity={source} /> : null} {locator}
      </p>
    </div>
  );
}
