import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../lib/kinds';
import { Notice } from '../ui/notice';
import type { DraftEntity } from './draft-operation';
import classes from './editing.module.css';
import { type FieldErrors, FieldInputs } from './field-inputs';
import { fieldsOfKind } from './field-shapes';
import type { FieldTexts } from './field-texts';
import { useEntityHits } from './use-entity-hits';

type NewProps = {
  kind: Kind;
  texts: FieldTexts;
  onChange: (texts: FieldTexts) => void;
  /** Takes what has the name already in place of something new. */
  onTake: (entity: DraftEntity) => void;
  errors: FieldErrors;
};

/** The fields of an entity that is not there yet; one of the same name is pointed out while one types. */
export function NewEntityFields({ kind, texts, onChange, onTake, errors }: NewProps) {
  const { t } = useTranslation();
  const name = (texts['name'] ?? '').trim();
  const { hits } = useEntityHits(name, [kind]);
  const twin = hits.find(({ matched }) => matched.toLowerCase() === name.toLowerCase());
  const word = t(`kind.${kind}.one`).toLowerCase();
  // The name of a source is its title.
  const shapes = fieldsOfKind(kind).filter((shape) => shape.name !== 'title');
  return (
    <div className={classes['fields']}>
      {twin && (
        <Notice>
          <p>{t('editing.picker.twin', { kind: word })}</p>
          <Button variant="default" size="xs" onClick={() => onTake(twin)}>
            {t('editing.picker.take', { name: twin.name })}
          </Button>
        </Notice>
      )}
      <FieldInputs shapes={shapes} texts={texts} onChange={onChange} errors={errors} />
    </div>
  );
}
