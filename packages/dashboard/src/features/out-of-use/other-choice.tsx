import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftEntity } from '../../editing/draft-operation';
import { EntityPicker } from '../../editing/entity-picker';
import type { Entity } from './entity-gate';
import classes from './out-of-use.module.css';
import { useNear } from './use-near';

type ChoiceProps = {
  entity: Entity;
  /** What is asked, and what to know of it. */
  label: string;
  description: string;
  chosen: DraftEntity | null;
  onChoose: (slug: string | undefined) => void;
};

/** Another entity of the same kind: those that may be the same are offered, any is found by its name. */
export function OtherChoice({ entity, label, description, chosen, onChoose }: ChoiceProps) {
  return (
    <div className={classes['choice']}>
      <EntityPicker
        label={label}
        description={description}
        kinds={[entity.kind]}
        chosen={chosen}
        onChoose={(other) => onChoose(other?.slug)}
      />
      {!chosen && <NearEntities entity={entity} onChoose={onChoose} />}
    </div>
  );
}

function NearEntities({ entity, onChoose }: Pick<ChoiceProps, 'entity' | 'onChoose'>) {
  const { t } = useTranslation();
  const near = useNear(entity);
  if (near.length === 0) return null;
  return (
    <ul className={classes['near']}>
      {near.map(({ slug, name, why }) => (
        <li key={slug} className={classes['nearRow']}>
          <span>
            {name} <span className={classes['note']}>{why}</span>
          </span>
          <Button
            variant="default"
            size="xs"
            aria-label={t('outOfUse.choose', { name })}
            onClick={() => onChoose(slug)}
          >
            {t('outOfUse.chooseIt')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
