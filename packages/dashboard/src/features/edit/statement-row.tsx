import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEntity, FieldValues, Stated } from '../../editing/draft-operation';
import { FieldInputs } from '../../editing/field-inputs';
import type { FieldShape } from '../../editing/field-shapes';
import { type FieldTexts, readFields } from '../../editing/field-texts';
import { knownFieldsOf, textsOfStatement, withGradeBasis } from '../../editing/statement-form';
import { STATEMENT_SHAPES } from '../../editing/statement-shapes';
import { useFieldLabels } from '../../editing/use-field-labels';
import { useStatementWords } from '../../editing/use-operation-words';
import { KindMark } from '../../ui/kind-mark';
import { ConflictMarks, type Decisions } from './conflict-mark';
import { type EditDraft, type EditedRow, rowOf, withRow } from './edit-draft';
import { EvidencePart } from './evidence-part';
import { PartProblem } from './part-problem';
import { rowPart } from './read-draft';
import classes from './statement-row.module.css';
import type { PartErrors } from './use-part-errors';

type RowProps = {
  stated: Stated;
  /** The entity at the other end. */
  other: DraftEntity;
  draft: EditDraft;
  errors: PartErrors;
  decisions: Decisions;
  open: boolean;
  /** Whether one has come for it, so that the focus goes there. */
  isFirst: boolean;
  onToggle: () => void;
  onChange: (next: EditDraft) => void;
};

/** A statement with what it says; it unfolds to be changed, and is struck through once it is to go. */
export function StatementRow(props: RowProps) {
  const { stated, other, draft, errors, decisions, open, isFirst, onToggle, onChange } = props;
  const { t } = useTranslation();
  const place = useRef<HTMLLIElement>(null);
  const statement = useStatementWords()(stated);
  const row = rowOf(draft, stated);
  const isChanged = stated.id in draft.rows;
  const part = rowPart(stated.id);
  const { said, standing } = fieldsOf(stated);
  const change = (next: EditedRow) => onChange(withRow(draft, next));
  const type = (texts: FieldTexts) =>
    change({ ...row, texts: { ...withGradeBasis(stated, row.texts, texts) } });
  useEffect(
    function goToFirst() {
      if (!isFirst) return;
      place.current?.scrollIntoView({ block: 'center' });
      place.current?.querySelector<HTMLElement>('input:checked, input, button')?.focus();
    },
    [isFirst],
  );
  const sign = row.removed ? '−' : isChanged ? '±' : '';
  return (
    <li ref={place} className={classes['row']} data-removed={row.removed || undefined}>
      <div className={classes['line']}>
        <span className={classes['sign']} data-sign={sign} aria-hidden="true">
          {sign}
        </span>
        <div className={classes['words']}>
          <span className={classes['name']}>
            <KindMark kind={other.kind} />
            {row.removed ? <del>{other.name}</del> : other.name}
          </span>
          <Grades row={row} />
        </div>
        <div className={classes['actions']}>
          {!row.removed && (
            <Button
              variant="default"
              size="xs"
              aria-expanded={open}
              aria-label={t(open ? 'edit.row.foldOf' : 'edit.row.editOf', { statement })}
              onClick={onToggle}
            >
              {t(open ? 'edit.row.fold' : 'edit.row.edit')}
            </Button>
          )}
          <Button
            variant="default"
            size="xs"
            aria-label={t(row.removed ? 'edit.row.keepOf' : 'edit.row.removeOf', { statement })}
            onClick={() => change({ ...row, removed: !row.removed })}
          >
            {t(row.removed ? 'edit.row.keep' : 'edit.row.remove')}
          </Button>
        </div>
      </div>
      <ConflictMarks {...decisions} of={(one) => 'row' in one && one.row.stated.id === stated.id} />
      {open && !row.removed && (
        <div className={classes['inset']}>
          {said.length > 0 && (
            <FieldInputs shapes={said} texts={row.texts} errors={errors.of(part)} onChange={type} />
          )}
          <EvidencePart row={row} errors={errors} onChange={change} />
          {standing.length > 0 && (
            <FieldInputs
              shapes={standing}
              texts={row.texts}
              errors={errors.of(part)}
              onChange={type}
            />
          )}
        </div>
      )}
      <PartProblem text={errors.whole(part, [...said, ...standing])} />
    </li>
  );
}

/** What a statement says, and what is told of that, as far as it is known. */
function fieldsOf(stated: Stated) {
  const said: readonly FieldShape[] = STATEMENT_SHAPES[stated.type].fields;
  return { said, standing: knownFieldsOf(stated).filter((shape) => !said.includes(shape)) };
}

/** What the statement says; where that is to change, what it said before is struck through. */
function Grades({ row: { stated, texts } }: { row: EditedRow }) {
  const { value } = useFieldLabels();
  const { t } = useTranslation();
  const before = textsOfStatement(stated);
  const { said, standing } = fieldsOf(stated);
  // Where it comes from is told where it is to be another.
  const shapes = [...said, ...standing.filter(({ name }) => before[name] !== texts[name])];
  if (shapes.length === 0) return null;
  const say = (values: FieldValues) =>
    shapes
      .map(({ name }) => wordOf(name, values))
      .filter((word) => word !== '')
      .join(' · ');
  const wordOf = (name: string, values: FieldValues): string => {
    const of = values[name] ?? null;
    if (of === 'ESSENTIAL' || of === 'OPTIONAL') return t(`editing.said.${of}`);
    const word = value(name, of);
    return name === 'level' ? t('editing.words.level', { word }) : word;
  };
  const read = (given: typeof texts) => readFields(shapes, given).fields;
  const [was, is] = [say(read(before)), say(read(texts))];
  return (
    <span className={classes['grades']}>
      {was === is ? (
        was
      ) : (
        <>
          <del>{was}</del> <ins>{is}</ins>
        </>
      )}
    </span>
  );
}
