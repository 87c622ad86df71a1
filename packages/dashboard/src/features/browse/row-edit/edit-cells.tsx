import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldShape, fieldsOfKind } from '../../../editing/field-shapes';
import { readFields } from '../../../editing/field-texts';
import { LeaveGuard } from '../../../editing/leave-guard';
import { useFaultWords } from '../../../editing/use-fault-words';
import { useFieldLabels } from '../../../editing/use-field-labels';
import { addTexts } from '../../../lib/add-texts';
import { editing } from '../../../lib/en-editing';
import { TroubleLine } from '../../../ui/trouble-line';
import { shownColumns } from '../columns';
import type { KindList, ListRow } from '../kind-list';
import { TableCell } from '../table-cell';
import { CellInput } from './cell-input';
import classes from './edit-cells.module.css';
import { RowConflicts } from './row-conflicts';
import { isTouched, textsOf } from './row-draft';
import { useRowDraft } from './use-row-draft';

addTexts({ editing });

type CellsProps = {
  list: KindList;
  columns: readonly string[];
  row: ListRow;
  /** The column in which one begins; null for the first. */
  begin: string | null;
  onDone: () => void;
};

/** The cells of a row that is being edited: a field in each that can be, and what saves all of them. */
export function EditCells({ list, columns, row, begin, onDone }: CellsProps) {
  const { t } = useTranslation();
  const { kind } = list;
  const { slug, name } = row;
  const drafting = useRowDraft({ kind, slug, name }, onDone);
  const { draft, faults, problems, trouble, busy, save, cancel } = drafting;
  const errors = useFaultWords()(faults);
  const shapes = fieldsOfKind(kind);
  const texts = draft && textsOf(draft);
  const wordsOf = (field: string) =>
    errors[field] ?? problems.find((one) => one.field === field)?.message;
  const { value } = useFieldLabels();
  // What is on its way is shown as if it had arrived; where it is refused, what was typed is back.
  const sent = busy && texts ? readFields(shapes, texts).fields : null;
  const acts = useRef<HTMLTableCellElement>(null);
  useBeginning({ acts, begin, isThere: draft !== null && !busy });
  return (
    <>
      {shownColumns(list, columns).map(({ id, label }) => {
        const shape = shapes.find((one) => one.name === id);
        if (!shape || !texts) return <TableCell key={id} list={list} columnId={id} row={row} />;
        return (
          <EditedCell key={id} shape={shape} label={t(label)} isRefused={trouble !== null}>
            {sent ? (
              <span className={classes['sent']}>{value(id, sent[id] ?? null)}</span>
            ) : (
              <CellInput
                shape={shape}
                label={t('browse.edit.of', { field: t(label), name })}
                text={texts[id] ?? ''}
                error={wordsOf(id)}
                onChange={(text) => drafting.change(id, text)}
                onSave={save}
                onCancel={cancel}
              />
            )}
          </EditedCell>
        );
      })}
      <td ref={acts} className={classes['acts']}>
        {busy ? (
          <output className={classes['sent']}>{t('browse.edit.saving')}</output>
        ) : (
          <div className={classes['buttons']}>
            <Button size="xs" disabled={!draft} onClick={save}>
              {t('browse.edit.save')}
            </Button>
            <Button size="xs" variant="default" onClick={cancel}>
              {t('browse.edit.cancel')}
            </Button>
          </div>
        )}
        {drafting.edited === null && <p role="alert">{t('browse.edit.gone', { name })}</p>}
        <TroubleLine trouble={problems.some(({ field }) => field !== null) ? null : trouble} />
        <RowConflicts
          conflicts={drafting.conflicts}
          onDecided={drafting.decide}
          onClose={drafting.undecided}
        />
        <LeaveGuard
          active={draft !== null && isTouched(draft)}
          words={{
            title: t('browse.edit.leaveTitle'),
            text: t('browse.edit.leaveText'),
            stay: t('browse.edit.stay'),
            leave: t('browse.edit.leave'),
          }}
        />
      </td>
    </>
  );
}

type EditedProps = {
  shape: FieldShape;
  label: string;
  /** Whether what was sent has come back. */
  isRefused: boolean;
  children: React.ReactNode;
};

/** The name heads its row, edited or not. */
function EditedCell({ shape, label, isRefused, children }: EditedProps) {
  const refused = isRefused ? classes['refused'] : undefined;
  if (shape.name === 'name') {
    return (
      <th scope="row" className={refused} data-form="name" data-column="name">
        {children}
      </th>
    );
  }
  return (
    <td className={refused} data-edited="true" data-column={shape.name} data-label={label}>
      {children}
    </td>
  );
}

type BeginningProps = {
  acts: React.RefObject<HTMLTableCellElement | null>;
  begin: string | null;
  isThere: boolean;
};

/** Once the fields are there, the focus goes to the one in which one begins. */
function useBeginning({ acts, begin, isThere }: BeginningProps): void {
  useEffect(
    function goToField() {
      if (!isThere) return;
      const row = acts.current?.parentElement;
      const fields = 'input:not([type="checkbox"]), select, textarea';
      const cell = begin === null ? null : row?.querySelector(`[data-column="${begin}"]`);
      const field =
        cell?.querySelector<HTMLElement>(fields) ??
        row?.querySelector<HTMLElement>(`[data-column] :is(${fields})`);
      field?.focus();
      if (field instanceof HTMLInputElement) field.select();
    },
    [acts, begin, isThere],
  );
}
