import { skipToken, useQuery } from '@apollo/client/react';
import { NativeSelect, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import type { ChangeInput } from '../../gql/graphql';
import { importanceKey, levelKey } from '../../lib/levels';
import { TroubleLine } from '../../ui/trouble-line';
import { ChangeInPlace } from './change-in-place';
import { GradesOfRequirementDocument } from './health.generated';
import type { Finding } from './health-state';
import type { Repair } from './repair';
import classes from './repair.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

const NECESSITIES = ['ESSENTIAL', 'OPTIONAL'] as const;

/** What is chosen otherwise than it is. */
type Chosen = {
  readonly necessity?: (typeof NECESSITIES)[number];
  readonly importance?: number;
  readonly level?: number;
};

/** Sets the grades of a requirement that do not go together. */
export function GradesInPlace({ finding, may, onDone }: Repair & { finding: Finding }) {
  const { t } = useTranslation();
  const { sentence, statement, entity } = finding;
  const [chosen, setChosen] = useState<Chosen>({});
  const [same, setSame] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useQuery(
    GradesOfRequirementDocument,
    isOpen && statement && entity ? { variables: { role: entity.id, statement } } : skipToken,
  );
  const role = data?.entity;
  const edge = role?.kind === 'Role' ? role.requiresConnection.edges[0] : undefined;
  const grades = edge?.properties;
  const changed = grades ? differing(grades, chosen) : {};
  const isSame = Object.keys(changed).length === 0;
  return (
    <ChangeInPlace
      label={t('health.repair.grades')}
      name={t('health.repair.gradesOf', { sentence })}
      title={t('health.repair.gradesTitle')}
      reason={t('health.repair.gradesReason')}
      submit={t('health.repair.gradesSubmit')}
      may={may}
      changes={grades ? changesOf(grades, changed) : null}
      isTried={!isSame}
      onOpen={() => setIsOpen(true)}
      check={() => {
        setSame(isSame);
        return !isSame;
      }}
      onDone={(number) => onDone({ number, words: t('health.repair.graded') })}
    >
      <TroubleLine trouble={error ? describeError(error) : null} />
      {!grades && !error && (
        <div aria-busy="true">
          <Skeleton height={64} />
        </div>
      )}
      {grades && <GradeFields grades={{ ...grades, ...chosen }} onChange={setChosen} />}
      {same && isSame && (
        <p role="alert" className={classes['problem']}>
          {t('health.repair.gradesSame')}
        </p>
      )}
    </ChangeInPlace>
  );
}

type Grades = Required<Chosen>;

type FieldsProps = { grades: Grades; onChange: (grades: Grades) => void };

function GradeFields({ grades: { necessity, importance, level }, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const grades = { necessity, importance, level };
  const importances = STEPS.map((step) => t(`importance.${importanceKey(step)}`));
  const levels = STEPS.map((step) => t(`level.${levelKey(step) ?? 'none'}`));
  return (
    <div className={classes['fields']}>
      <NativeSelect
        label={t('health.repair.necessity')}
        value={necessity}
        data={NECESSITIES.map((value) => ({ value, label: t(`changes.choice.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...grades, necessity: value === 'ESSENTIAL' ? 'ESSENTIAL' : 'OPTIONAL' })
        }
      />
      <NativeSelect
        label={t('health.repair.importance')}
        value={String(importance)}
        data={stepChoices(importances)}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...grades, importance: Number(value) })
        }
      />
      <NativeSelect
        label={t('health.repair.level')}
        value={String(level)}
        data={stepChoices(levels)}
        onChange={({ currentTarget: { value } }) => onChange({ ...grades, level: Number(value) })}
      />
    </div>
  );
}

const stepChoices = (words: readonly string[]) =>
  words.map((word, at) => ({ value: String(at + 1), label: `${at + 1}, ${word}` }));

/** The grades that are chosen otherwise than they are. */
function differing(grades: Grades, chosen: Chosen): Chosen {
  const { necessity, importance, level } = { ...grades, ...chosen };
  return {
    ...(necessity !== grades.necessity && { necessity }),
    ...(importance !== grades.importance && { importance }),
    ...(level !== grades.level && { level }),
  };
}

/** Whoever grades it anew judges by themselves. */
const OUR_OWN = { gradeBasis: 'EDITORIAL' } as const;

type Stated = { readonly id: string; readonly version: number };

function changesOf({ id, version }: Stated, changed: Chosen): ChangeInput[] {
  if (Object.keys(changed).length === 0) return [];
  return [{ updateRequires: { statement: id, expectedVersion: version, ...changed, ...OUR_OWN } }];
}
