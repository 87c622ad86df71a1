import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { editedFieldsOfKind, type FieldShape } from '../../editing/field-shapes';
import { NewEntityFields } from '../../editing/new-entity-fields';
import { statementWays } from '../../editing/statement-shapes';
import { browseUrl } from '../../lib/browse-url';
import type { Kind } from '../../lib/kinds';
import { usePageTitle } from '../../ui/use-page-title';
import { AddedStatements } from './added-statements';
import { AskBeforeLeaving } from './ask-before-leaving';
import classes from './edit-page.module.css';
import { type NewDraft, slugOfDraft } from './new-draft';
import { PartProblem } from './part-problem';
import { FIELDS_PART } from './read-draft';
import { SaveBar } from './save-bar';
import { useCreating } from './use-creating';

type PageProps = {
  kind: Kind;
  /** The name that one has come with; empty where there is none. */
  name: string;
  /** Whether it is added at once, or proposed. */
  atOnce: boolean;
};

const SLUG: FieldShape = { name: 'slug', input: 'line' };

/** Something new with all that is said of it, to be saved as one change set. */
export function NewPage(props: PageProps) {
  const { kind, atOnce } = props;
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  const creating = useCreating(props, page);
  const { draft, change, reading, errors, subject } = creating;
  const word = t(`kind.${kind}.one`).toLowerCase();
  const title = t('edit.create.title', { kind: word });
  usePageTitle(title);
  return (
    <div ref={page} className={classes['page']}>
      <header className={classes['header']}>
        <h1 className={classes['title']} tabIndex={-1}>
          {title}
        </h1>
        <p className={classes['lead']}>
          {t(atOnce ? 'edit.create.lead' : 'edit.create.leadPropose')}
        </p>
        <div>
          <Button
            variant="default"
            renderRoot={(given) => <Link {...given} {...browseUrl(kind)} />}
          >
            {t('edit.create.back', { kind: t(`kind.${kind}.many`).toLowerCase() })}
          </Button>
        </div>
      </header>
      <section className={classes['part']}>
        <h2>{t('edit.fields')}</h2>
        <NewEntityFields
          kind={kind}
          more={[SLUG]}
          texts={shownTexts(draft)}
          errors={errors.of(FIELDS_PART)}
          onChange={(texts) => change({ ...draft, texts: typedTexts(draft, texts) })}
        />
        <PartProblem text={errors.whole(FIELDS_PART, [...editedFieldsOfKind(kind), SLUG])} />
      </section>
      <AddedStatements
        entity={subject}
        title={t('edit.create.statements', { name: subject.name })}
        added={draft.added}
        offered={statementWays(kind).filter(({ outward }) => outward)}
        errors={errors}
        onChange={(added) => change({ ...draft, added: [...added] })}
      />
      <SaveBar
        {...{ atOnce }}
        touched={creating.touched}
        save={creating.save}
        reason={creating.reason}
        asked={creating.asked}
        operations={reading.operations}
        faults={creating.faults}
        onReason={(reason) => change({ ...draft, reason })}
        onDiscard={creating.discard}
        onSave={creating.trySave}
      />
      <AskBeforeLeaving active={creating.touched} />
    </div>
  );
}

type Texts = Readonly<Record<string, string>>;

/** The slug follows the name until another is typed. */
function shownTexts(draft: NewDraft): Texts {
  return { ...draft.texts, slug: draft.texts['slug'] ?? slugOfDraft(draft) };
}

/** What is typed; a slug that is shown only, because it is made of the name, is none of it. */
function typedTexts(draft: NewDraft, next: Texts): Record<string, string> {
  const { slug = '', ...others } = next;
  const isTyped = slug !== (draft.texts['slug'] ?? slugOfDraft(draft));
  if (isTyped) return { ...others, slug };
  return 'slug' in draft.texts ? { ...others, slug: draft.texts['slug'] } : others;
}
