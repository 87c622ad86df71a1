import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../lib/kinds';
import type { DraftEntity } from './draft-operation';
import { EntityChoice } from './entity-choice';
import type { FieldErrors } from './field-inputs';
import type { StatementForm } from './statement-form';
import { kindsAt, type StatementWay, statementWays } from './statement-shapes';

type WayProps = {
  subject: DraftEntity;
  label: string;
  /** Which statements are offered; all that can be made of the subject where it is absent. */
  isOffered?: (way: StatementWay) => boolean;
  value: StatementForm;
  onChange: (value: StatementForm) => void;
  errors: FieldErrors;
  /** The kinds of which something new may stand at the other end. */
  newKinds: readonly Kind[];
};

/** Which statement is meant of those that an entity can have, and what stands at its other end. */
export function StatementWayFields(props: WayProps) {
  const { subject, label, isOffered = () => true, value, onChange, errors, newKinds } = props;
  const { t } = useTranslation();
  const { way, other } = value;
  const ways = statementWays(subject.kind).filter(isOffered);
  const say = ({ type, outward }: StatementWay) =>
    t(`editing.statement.${outward ? 'out' : 'in'}.${type}`, { name: subject.name });
  const choose = (at: string) => {
    const next = ways[Number(at)];
    if (at !== '' && next) onChange({ ...value, way: next, other: null, texts: {} });
    else onChange({ ...value, way: null });
  };
  const chosen = ways.findIndex(
    ({ type, outward }) => type === way?.type && outward === way.outward,
  );
  const kinds = way ? kindsAt(way.type, way.outward ? 'to' : 'from') : [];
  const [only] = kinds;
  return (
    <>
      <NativeSelect
        label={label}
        value={chosen === -1 ? '' : String(chosen)}
        error={errors['way']}
        data={[
          { value: '', label: t('editing.statement.choose') },
          ...ways.map((one, at) => ({ value: String(at), label: say(one) })),
        ]}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {way && (
        <EntityChoice
          key={`${way.type} ${way.outward}`}
          label={
            only && kinds.length === 1
              ? t('editing.picker.one', { kind: t(`kind.${only}.one`).toLowerCase() })
              : t('editing.picker.any')
          }
          kinds={kinds}
          newKinds={newKinds.filter((kind) => kinds.includes(kind))}
          field="other"
          value={other}
          errors={errors}
          onChange={(next) => onChange({ ...value, other: next })}
        />
      )}
    </>
  );
}
