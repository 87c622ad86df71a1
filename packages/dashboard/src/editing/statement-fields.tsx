import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../lib/kinds';
import type { DraftEntity } from './draft-operation';
import classes from './editing.module.css';
import { EntityChoice } from './entity-choice';
import { EvidenceFields } from './evidence-fields';
import { NO_EVIDENCE } from './evidence-form';
import { type FieldErrors, FieldInputs } from './field-inputs';
import type { StatementForm } from './statement-form';
import { kindsAt, STATEMENT_SHAPES, type StatementWay, statementWays } from './statement-shapes';

type StatementProps = {
  subject: DraftEntity;
  value: StatementForm;
  onChange: (value: StatementForm) => void;
  errors: FieldErrors;
  /** The kinds of which something new may stand at the other end. */
  newKinds: readonly Kind[];
};

/** What is said of an entity: which statement, of what else, how much, and where it says so. */
export function StatementFields({ subject, value, onChange, errors, newKinds }: StatementProps) {
  const { t } = useTranslation();
  const { way, other, texts } = value;
  const ways = statementWays(subject.kind);
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
  const label =
    only && kinds.length === 1
      ? t('editing.picker.one', { kind: t(`kind.${only}.one`).toLowerCase() })
      : t('editing.picker.any');
  return (
    <div className={classes['fields']}>
      <NativeSelect
        label={t('editing.statement.way')}
        value={chosen === -1 ? '' : String(chosen)}
        error={errors['way']}
        data={[
          { value: '', label: t('editing.statement.choose') },
          ...ways.map((one, at) => ({ value: String(at), label: say(one) })),
        ]}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {way && (
        <>
          <EntityChoice
            key={`${way.type} ${way.outward}`}
            label={label}
            kinds={kinds}
            newKinds={newKinds.filter((kind) => kinds.includes(kind))}
            field="other"
            value={other}
            errors={errors}
            onChange={(next) => onChange({ ...value, other: next })}
          />
          <FieldInputs
            shapes={STATEMENT_SHAPES[way.type].fields}
            texts={texts}
            errors={errors}
            onChange={(next) => onChange({ ...value, texts: next })}
          />
          <EvidencePart value={value} onChange={onChange} errors={errors} />
        </>
      )}
    </div>
  );
}

function EvidencePart({
  value,
  onChange,
  errors,
}: Pick<StatementProps, 'value' | 'onChange' | 'errors'>) {
  const { t } = useTranslation();
  if (!value.evidence) {
    return (
      <div>
        <Button
          variant="default"
          size="xs"
          onClick={() => onChange({ ...value, evidence: NO_EVIDENCE })}
        >
          {t('editing.evidence.add')}
        </Button>
      </div>
    );
  }
  return (
    <section className={classes['inset']}>
      <div className={classes['head']}>
        <h3>{t('editing.evidence.title')}</h3>
        <Button variant="default" size="xs" onClick={() => onChange({ ...value, evidence: null })}>
          {t('editing.evidence.leaveOut')}
        </Button>
      </div>
      <EvidenceFields
        value={value.evidence}
        errors={errors}
        onChange={(evidence) => onChange({ ...value, evidence })}
      />
    </section>
  );
}
