import { useTranslation } from 'react-i18next';
import { EntityName } from './entity-name';
import classes from './operation.module.css';
import type { ReviewedEffect, ReviewedOperation } from './reviewed-operation';
import { externalIdsIn, toldFields } from './reviewed-operation';
import { useChangeWords } from './use-change-words';

/** The fields of entities and statements that an operation changes, each as it was and as it is to be. */
export function OperationFields({ operation }: { operation: ReviewedOperation }) {
  const { t } = useTranslation();
  const effects = operation.effects.filter(
    (effect) => ['ENTITIES', 'STATEMENTS'].includes(effect.table) && toldFields(effect).length > 0,
  );
  const rows = operation.effects.filter(({ table }) => table === 'ENTITIES').length;
  const isMany = rows > 1;
  const left = operation.effectCount - operation.effects.length;
  return (
    <>
      {effects.map((effect) => (
        <div key={effect.id} className={classes['row']}>
          {isMany && <p className={classes['subject']}>{effect.subject}</p>}
          <Fields effect={effect} />
        </div>
      ))}
      <ExternalIds operation={operation} />
      {left > 0 && <p className={classes['soft']}>{t('review.operation.more', { count: left })}</p>}
    </>
  );
}

/** External ids are no fields of the entity's row, but of what people know of it. */
function ExternalIds({ operation }: { operation: ReviewedOperation }) {
  const { label } = useChangeWords();
  const { added, removed } = externalIdsIn(operation);
  if (added.length + removed.length === 0) return null;
  return (
    <dl className={classes['fields']}>
      <div>
        <dt>{label('externalIds')}</dt>
        {removed.map((id) => (
          <dd key={id}>
            <del>{id}</del>
          </dd>
        ))}
        {added.map((id) => (
          <dd key={id}>
            <ins>{id}</ins>
          </dd>
        ))}
      </div>
    </dl>
  );
}

/** The one that holds an id of another entity. */
const NAMING = new Set(['replacedBy']);

function Fields({ effect }: { effect: ReviewedEffect }) {
  const { t } = useTranslation();
  const { label, value } = useChangeWords();
  const { action } = effect;
  const show = (field: string, given: unknown) =>
    NAMING.has(field) && typeof given === 'string' ? (
      <EntityName entityRef={given} />
    ) : (
      value(field, given)
    );
  return (
    <dl className={classes['fields']}>
      {toldFields(effect).map(({ field, before, after }) => (
        <div key={field}>
          <dt>{label(field)}</dt>
          <dd>
            {action !== 'CREATED' && <del>{show(field, before)}</del>}
            {action === 'UPDATED' && (
              <span className={classes['arrow']}>
                <span aria-hidden="true"> → </span>
                <span className={classes['hidden']}> {t('review.operation.became')} </span>
              </span>
            )}
            {action !== 'REMOVED' && <ins>{show(field, after)}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
