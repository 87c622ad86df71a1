import type { Kind } from '../lib/kinds';
import type { DraftEntity } from './draft-operation';
import { type FieldErrors, FieldInputs } from './field-inputs';
import { editedFieldsOfKind, type FieldShape } from './field-shapes';
import { type FieldTexts, linesOf } from './field-texts';
import { SimilarEntities } from './similar-entities';

type NewProps = {
  kind: Kind;
  texts: FieldTexts;
  onChange: (texts: FieldTexts) => void;
  /** Takes what has such a name already in place of something new, where that is wanted. */
  onTake?: (entity: DraftEntity) => void;
  errors: FieldErrors;
  /** Whether it is described along the way, so that only what has to be said is asked for. */
  brief?: boolean;
  /** Fields beside those of its kind. */
  more?: readonly FieldShape[];
};

/** Fields that are asked for even then. */
const ALWAYS = new Set(['url']);

const TITLE: FieldShape = { name: 'name', input: 'line', label: 'title' };

/** Fields that name it. */
const NAMING = new Set(['name', 'aliases']);

const NO_MORE: readonly FieldShape[] = [];

/** The fields of an entity that is not there yet; what may be the same is pointed out while one types. */
export function NewEntityFields(props: NewProps) {
  const { kind, texts, onChange, onTake, errors, brief = false, more = NO_MORE } = props;
  const shapes = editedFieldsOfKind(kind)
    .filter((shape) => !(brief && shape.optional) || ALWAYS.has(shape.name))
    // The name of a source is its title.
    .filter(({ name: field }) => field !== 'title')
    .map((shape) => (kind === 'Source' && shape.name === 'name' ? TITLE : shape));
  return (
    <FieldInputs
      shapes={[...shapes, ...more]}
      texts={texts}
      onChange={onChange}
      errors={errors}
      renderBelow={(field) =>
        NAMING.has(field) && (
          <SimilarEntities kind={kind} names={linesOf(texts[field] ?? '')} onTake={onTake} />
        )
      }
    />
  );
}
