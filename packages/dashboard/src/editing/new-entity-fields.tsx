import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../lib/kinds';
import { Notice } from '../ui/notice';
import type { DraftEntity } from './draft-operation';
import classes from './editing.module.css';
import { type FieldErrors, FieldInputs } from './field-inputs';
import { type FieldShape, fieldsOfKind } from './field-shapes';
import type { FieldTexts } from './field-texts';
import { useEntityHits } from './use-entity-hits';

type NewProps = {
  kind: Kind;
  texts: FieldTexts;
  onChange: (texts: FieldTexts) => void;
  /** Takes what has the name already in place of something new. */
  onTake: (entity: DraftEntity) => void;
  errors: FieldErrors;
  /** Whether it is described along the way, so that only what has to be said is asked for. */
  brief?: boolean;
};

/** Fields that are asked for even then. */
const ALWAYS = new Set(['url']);

const TITLE: FieldShape = { name: 'name', input: 'line', label: 'title' };

/** The fields of an entity that is not there yet; one of the same name is pointed out while one types. */
export function NewEntityFields({
  kind,
  texts,
  onChange,
  onTake,
  errors,
  brief = false,
}: NewProps) {
  const { t } = useTranslation();
  const name = (texts['name'] ?? '').trim();
  const { hits } = useEntityHits(name, [kind]);
  const twin = hits.find(({ matched }) => matched.toLowerCase() === name.toLowerCase());
  const word = t(`kind.${kind}.one`).toLowerCase();
  const shapes = fieldsOfKind(kind)
    .filter((shape) => !(brief && shape.optional) || ALWAYS.has(shape.name))
    // The name of a source is its title.
    .filter(({ name: field }) => field !== 'title')
    .map((shape) => (kind === 'Source' && shape.name === 'name' ? TITLE : shape));
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
