import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConflictBox } from '../../../editing/conflict-box';
import { useFieldLabels } from '../../../editing/use-field-labels';
import { useOperationWords, useStatementWords } from '../../../editing/use-operation-words';
import { formatCount } from '../../../lib/format';
import type { RowConflict } from './bulk-outcome';
import classes from './bulk-preview.module.css';
import type { BulkRow } from './row-outcome';

type Decide = (slugs: readonly string[]) => void;

type ConflictsProps = {
  conflicts: readonly RowConflict[];
  /** Does it over what there is now. */
  onOver: Decide;
  onOut: Decide;
};

/** What somebody else has changed meanwhile, row by row, with both sides and the two ways out. */
export function BulkConflicts({ conflicts, onOver, onOut }: ConflictsProps) {
  const { t } = useTranslation();
  const slugs = conflicts.map(({ slug }) => slug);
  const counted = { count: slugs.length, number: formatCount(slugs.length) };
  return (
    <section className={classes['box']}>
      <h3>{t('bulk.preview.conflicts', counted)}</h3>
      <p>{t('bulk.preview.conflictsLead')}</p>
      {slugs.length > 1 && (
        <div className={classes['actions']}>
          <Button variant="default" size="xs" onClick={() => onOut(slugs)}>
            {t('bulk.preview.outAll', counted)}
          </Button>
          <Button variant="default" size="xs" onClick={() => onOver(slugs)}>
            {t('bulk.preview.overAll', counted)}
          </Button>
        </div>
      )}
      <ul className={classes['rows']}>
        {conflicts.map((conflict) => (
          <li key={conflict.slug}>
            <Conflict
              conflict={conflict}
              onOver={() => onOver([conflict.slug])}
              onOut={() => onOut([conflict.slug])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ConflictProps = { conflict: RowConflict; onOver: () => void; onOut: () => void };

function Conflict({ conflict, onOver, onOut }: ConflictProps) {
  const { t } = useTranslation();
  const say = useOperationWords();
  const stateOf = useStateWords();
  const { before, now, operation } = conflict;
  const { name } = now.entity;
  return (
    <ConflictBox
      subject={t('bulk.preview.changedBy', { name })}
      sides={[
        { label: t('bulk.preview.before'), text: stateOf(conflict, before) },
        { label: t('bulk.preview.now'), text: stateOf(conflict, now) },
        { label: t('bulk.preview.yours'), text: yoursOf(say(operation)) },
      ]}
    >
      <Button
        variant="default"
        size="xs"
        data-undecided
        aria-label={t('bulk.preview.outOf', { name })}
        onClick={onOut}
      >
        {t('bulk.preview.out')}
      </Button>
      <Button
        variant="default"
        size="xs"
        aria-label={t('bulk.preview.overOf', { name })}
        onClick={onOver}
      >
        {t('bulk.preview.over')}
      </Button>
    </ConflictBox>
  );
}

/** What a field becomes says all; of statements the sentence does. */
function yoursOf({ sentence, details }: ReturnType<ReturnType<typeof useOperationWords>>): string {
  const [detail, ...others] = details;
  return detail && others.length === 0 ? (detail.after ?? '') : sentence;
}

/** Says how that stands which the change looks at. */
function useStateWords(): (conflict: RowConflict, row: BulkRow) => string {
  const { t } = useTranslation();
  const { value } = useFieldLabels();
  const say = useStatementWords();
  return ({ operation }, row) => {
    switch (operation.what) {
      case 'UPDATE_ENTITY': {
        const [field = ''] = Object.keys(operation.fields);
        return value(field, row.fields[field] ?? null);
      }
      case 'DEPRECATE_ENTITY':
        return t('bulk.preview.version', { version: formatCount(row.version) });
      default:
        return row.stated ? say(row.stated, row.stated.fields) : t('bulk.preview.unsaid');
    }
  };
}
