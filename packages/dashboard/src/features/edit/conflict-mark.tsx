import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConflictBox } from '../../editing/conflict-box';
import { editedFieldsOfKind } from '../../editing/field-shapes';
import { readFields } from '../../editing/field-texts';
import { knownFieldsOf } from '../../editing/statement-form';
import { allFieldsOf, STATEMENT_TYPES } from '../../editing/statement-shapes';
import { useFieldLabels } from '../../editing/use-field-labels';
import { useStatementWords } from '../../editing/use-operation-words';
import { KINDS } from '../../lib/kinds';
import classes from './conflict-mark.module.css';
import { type Conflict, conflictKey } from './conflicts';

/** What is in the way of each other, and the two ways out of it. */
export type Decisions = {
  readonly conflicts: readonly Conflict[];
  readonly onMine: (conflict: Conflict) => void;
  readonly onTheirs: (conflict: Conflict) => void;
};

type MarksProps = Decisions & {
  /** Which of them are shown here. */
  of: (conflict: Conflict) => boolean;
};

/** What somebody else has made of something that is being edited, with both sides. */
export function ConflictMarks({ conflicts, of, onMine, onTheirs }: MarksProps) {
  const shown = conflicts.filter(of);
  if (shown.length === 0) return null;
  return (
    <ul className={classes['marks']}>
      {shown.map((conflict) => (
        <ConflictMark
          key={conflictKey(conflict)}
          conflict={conflict}
          onMine={() => onMine(conflict)}
          onTheirs={() => onTheirs(conflict)}
        />
      ))}
    </ul>
  );
}

type MarkProps = { conflict: Conflict; onMine: () => void; onTheirs: () => void };

function ConflictMark({ conflict, onMine, onTheirs }: MarkProps) {
  const { t } = useTranslation();
  const { subject, sides } = useConflictWords()(conflict);
  return (
    <li>
      <ConflictBox
        subject={subject}
        sides={sides.map(({ side, text }) => ({ label: t(`edit.conflict.${side}`), text }))}
      >
        <Button
          variant="default"
          size="xs"
          aria-label={t('edit.conflict.takeTheirsOf', { subject })}
          onClick={onTheirs}
        >
          {t('edit.conflict.takeTheirs')}
        </Button>
        <Button
          variant="default"
          size="xs"
          aria-label={t('edit.conflict.keepMineOf', { subject })}
          onClick={onMine}
        >
          {t('edit.conflict.keepMine')}
        </Button>
      </ConflictBox>
    </li>
  );
}

type Side = 'base' | 'theirs' | 'yours';

type ConflictWords = {
  readonly subject: string;
  readonly sides: readonly { readonly side: Side; readonly text: string }[];
};

const SHAPES = [
  ...KINDS.flatMap((kind) => editedFieldsOfKind(kind)),
  ...STATEMENT_TYPES.flatMap((type) => allFieldsOf(type)),
];

/** Says a conflict in words: what it is about, and what either side makes of it. */
function useConflictWords(): (conflict: Conflict) => ConflictWords {
  const { t } = useTranslation();
  const { label, value } = useFieldLabels();
  const say = useStatementWords();
  const wordOf = (field: string, text: string) => {
    const shape = SHAPES.find(({ name }) => name === field);
    const read = shape ? readFields([shape], { [field]: text }).fields[field] : undefined;
    // What cannot be read yet is shown as it is typed.
    return read === undefined ? text : value(field, read);
  };
  const sidesOf = ({ field, base, theirs, yours }: Extract<Conflict, { field: string }>) => [
    { side: 'base' as const, text: wordOf(field, base) },
    { side: 'theirs' as const, text: wordOf(field, theirs) },
    { side: 'yours' as const, text: wordOf(field, yours) },
  ];
  return (conflict) => {
    switch (conflict.what) {
      case 'FIELD': {
        const field = label(conflict.field, 'short');
        return { subject: t('edit.conflict.field', { field }), sides: sidesOf(conflict) };
      }
      case 'GRADE': {
        const field = label(conflict.field, 'short');
        const statement = say(conflict.row.stated);
        return {
          subject: t('edit.conflict.grade', { statement, field }),
          sides: sidesOf(conflict),
        };
      }
      case 'REMOVAL': {
        const { row, current } = conflict;
        const statement = say(row.stated);
        return {
          subject: t('edit.conflict.removal', { statement }),
          sides: [
            { side: 'base', text: say(row.stated, row.stated.fields) },
            { side: 'theirs', text: say(current, current.fields) },
            { side: 'yours', text: t('edit.conflict.removed') },
          ],
        };
      }
      case 'GONE': {
        const { stated, texts } = conflict.row;
        const typed = readFields(knownFieldsOf(stated), texts).fields;
        return {
          subject: t('edit.conflict.gone', { statement: say(stated) }),
          sides: [
            { side: 'base', text: say(stated, stated.fields) },
            { side: 'theirs', text: t('edit.conflict.removed') },
            { side: 'yours', text: say(stated, typed) },
          ],
        };
      }
      default:
        return conflict satisfies never;
    }
  };
}
