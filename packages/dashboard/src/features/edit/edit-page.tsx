import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldInputs } from '../../editing/field-inputs';
import { editedFieldsOfKind } from '../../editing/field-shapes';
import { linesOf } from '../../editing/field-texts';
import type { EditedEntity } from '../../editing/read-edited-entity';
import { SimilarEntities } from '../../editing/similar-entities';
import { LiveStatus } from '../../ui/live-status';
import { Notice } from '../../ui/notice';
import { usePageTitle } from '../../ui/use-page-title';
import { AddedStatements } from './added-statements';
import { AskBeforeLeaving } from './ask-before-leaving';
import { ConflictDialog } from './conflict-dialog';
import { ConflictMarks } from './conflict-mark';
import { isTouched, withTexts } from './edit-draft';
import classes from './edit-page.module.css';
import { OutOfUseLinks } from './out-of-use-links';
import { PartProblem } from './part-problem';
import { FIELDS_PART } from './read-draft';
import { SaveBar } from './save-bar';
import { StatementGroups } from './statement-groups';
import type { Drafting } from './use-edit-draft';
import { useEditing } from './use-editing';
import type { AskMore } from './use-live-entity';

type PageProps = {
  /** The entity as it is by now. */
  edited: EditedEntity;
  /** The statement that one has come for, by id. */
  at?: string | undefined;
  /** Whether what is saved is done at once, or proposed. */
  atOnce: boolean;
  /** Reads the entity as it is at this moment. */
  read: () => Promise<EditedEntity | null>;
  more: AskMore;
  /** What is typed of it. */
  drafting: Drafting;
};

/** An entity with all its statements, to be changed in place and saved as one change set. */
export function EditPage(props: PageProps) {
  const { edited, at, atOnce, more } = props;
  const { t } = useTranslation();
  const { entity } = edited;
  usePageTitle(t('edit.title', { name: entity.name }));
  const page = useRef<HTMLDivElement>(null);
  const editing = useEditing(props, page);
  const { draft, change, reading, errors, decisions, save } = editing;
  const shapes = editedFieldsOfKind(entity.kind);
  const similar = { kind: entity.kind, except: entity.slug };
  const newOf = (field: 'name' | 'aliases') =>
    newLines(edited.texts[field], draft.entity?.texts[field]);
  return (
    <div ref={page} className={classes['page']}>
      <PageHeader {...{ entity, atOnce }} inUse={edited.inUse} onBack={editing.back} />
      <LiveStatus>
        {decisions.conflicts.length > 0
          ? t('edit.conflict.live', { count: decisions.conflicts.length })
          : ''}
      </LiveStatus>
      <section className={classes['part']}>
        <h2>{t('edit.fields')}</h2>
        <FieldInputs
          shapes={shapes}
          texts={draft.entity?.texts ?? edited.texts}
          errors={errors.of(FIELDS_PART)}
          onChange={(texts) => change(withTexts(draft, edited, texts))}
          renderBelow={(field) => (
            <>
              {(field === 'name' || field === 'aliases') && (
                <SimilarEntities {...similar} names={newOf(field)} />
              )}
              <ConflictMarks
                {...decisions}
                of={(one) => one.what === 'FIELD' && one.field === field}
              />
            </>
          )}
        />
        <PartProblem text={errors.whole(FIELDS_PART, shapes)} />
      </section>
      <StatementGroups {...{ edited, draft, errors, at, decisions, more }} onChange={change} />
      <AddedStatements
        {...{ entity, errors }}
        title={t('edit.added.title')}
        added={draft.added}
        onChange={(added) => change({ ...draft, added: [...added] })}
      />
      <SaveBar
        {...{ atOnce, save }}
        touched={isTouched(draft)}
        reason={editing.reason}
        asked={editing.asked}
        operations={reading.operations}
        faults={editing.faults}
        onReason={(text) => change({ ...draft, reason: text })}
        onDiscard={editing.discard}
        onSave={editing.trySave}
      />
      {editing.isDeciding && (
        <ConflictDialog
          {...decisions}
          isLeft={reading.operations.length > 0}
          busy={save.busy}
          onClose={editing.decideLater}
          onSave={() => {
            editing.decideLater();
            editing.trySave();
          }}
        />
      )}
      <AskBeforeLeaving active={isTouched(draft)} />
    </div>
  );
}

/** The lines that were not there before. */
function newLines(before = '', after = ''): string[] {
  const known = new Set(linesOf(before));
  return linesOf(after).filter((line) => !known.has(line));
}

type HeaderProps = {
  entity: EditedEntity['entity'];
  atOnce: boolean;
  inUse: boolean;
  onBack: () => void;
};

function PageHeader({ entity, atOnce, inUse, onBack }: HeaderProps) {
  const { t } = useTranslation();
  return (
    <header className={classes['header']}>
      <h1 className={classes['title']} tabIndex={-1}>
        {t('edit.title', { name: entity.name })}
      </h1>
      <p className={classes['lead']}>{t(atOnce ? 'edit.lead' : 'edit.leadPropose')}</p>
      <div className={classes['links']}>
        <Button variant="default" onClick={onBack}>
          {t('edit.back')}
        </Button>
        {inUse && <OutOfUseLinks entity={entity} />}
      </div>
      {!inUse && (
        <Notice>
          <p>{t('edit.notInUse')}</p>
        </Notice>
      )}
    </header>
  );
}
