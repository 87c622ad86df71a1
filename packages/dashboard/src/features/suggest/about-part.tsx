import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { refOf } from '../../editing/draft-operation';
import { EntityPicker } from '../../editing/entity-picker';
import type { EditedEntity } from '../../editing/read-edited-entity';
import { statementWays } from '../../editing/statement-shapes';
import type { EditedEntityState } from '../../editing/use-edited-entity';
import { KINDS } from '../../lib/kinds';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { EntityLink } from '../../ui/entity-link';
import { ErrorNotice } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import { freshCreation, freshForm, type OpenForm } from './open-form';
import classes from './suggest-page.module.css';

type AboutProps = {
  about: string | undefined;
  missing: string | undefined;
  state: EditedEntityState;
  onAbout: (ref: string | undefined) => void;
  onOpen: (form: OpenForm) => void;
};

/** What the suggestion is about, and what can be changed about it. */
export function AboutPart({ about, missing, state, onAbout, onOpen }: AboutProps) {
  const { t } = useTranslation();
  const { edited, trouble, refetch } = state;
  const isLoading = about !== undefined && edited === undefined && !trouble;
  const create = () => onOpen(freshCreation(missing));
  return (
    <section className={classes['part']} aria-label={t('suggest.what')}>
      {trouble && <ErrorNotice trouble={trouble} onRetry={refetch} />}
      {isLoading && (
        <div aria-busy="true">
          <Skeleton height={240} />
        </div>
      )}
      {about !== undefined && edited === null && (
        <Notice>
          <p>{t('suggest.unknown', { name: wordsOfSlug(about.replace(/^.*\//, '')) })}</p>
        </Notice>
      )}
      {edited ? (
        <ChangeMenu
          edited={edited}
          onOpen={onOpen}
          onCreate={create}
          onOther={() => onAbout(undefined)}
        />
      ) : (
        !isLoading && <Choose onAbout={onAbout} onCreate={create} />
      )}
    </section>
  );
}

type ChooseProps = { onAbout: (ref: string) => void; onCreate: () => void };

function Choose({ onAbout, onCreate }: ChooseProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes['text']}>
        <EntityPicker
          label={t('suggest.which')}
          description={t('suggest.whichNote')}
          kinds={KINDS}
          chosen={null}
          onChoose={(entity) => entity && onAbout(refOf(entity))}
        />
      </div>
      <ul className={classes['menu']}>
        <MenuItem what="create" onOpen={onCreate} />
      </ul>
    </>
  );
}

type MenuProps = {
  edited: EditedEntity;
  onOpen: (form: OpenForm) => void;
  onCreate: () => void;
  onOther: () => void;
};

function ChangeMenu({ edited, onOpen, onCreate, onOther }: MenuProps) {
  const { t } = useTranslation();
  const { entity, statements, inUse } = edited;
  const forms = [
    'correct' as const,
    ...(inUse && statementWays(entity.kind).length > 0 ? ['state' as const] : []),
    ...(statements.length > 0 ? ['wrong' as const] : []),
  ];
  return (
    <>
      <div className={classes['about']}>
        <span className={classes['soft']}>{t('suggest.about')}</span>
        <EntityLink kind={entity.kind} entity={entity} />
        <Button variant="default" size="xs" onClick={onOther}>
          {t('editing.picker.other')}
        </Button>
      </div>
      {!inUse && (
        <Notice>
          <p>{t('suggest.dated')}</p>
        </Notice>
      )}
      <h2>{t('suggest.what')}</h2>
      <ul className={classes['menu']}>
        {forms.map((form) => (
          <MenuItem key={form} what={form} onOpen={() => onOpen(freshForm(form, entity))} />
        ))}
        <MenuItem what="create" onOpen={onCreate} />
      </ul>
    </>
  );
}

type ItemProps = { what: OpenForm['form']; onOpen: () => void };

function MenuItem({ what, onOpen }: ItemProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button type="button" className={classes['item']} onClick={onOpen}>
        <span className={classes['strong']}>{t(`suggest.menu.${what}`)}</span>
        <span className={classes['soft']}>{t(`suggest.menu.${what}Note`)}</span>
      </button>
    </li>
  );
}
