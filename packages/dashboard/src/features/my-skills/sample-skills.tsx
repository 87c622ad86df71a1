import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HeldSkill } from '../../lib/held-skills';
import { SkillsOfRoleDocument } from './my-skills.generated';
import { pageOf } from './read-role-skills';

/** A role that many people know, and as many of its skills as make an answer. */
const [SAMPLE, FIRST] = ['role/data-analyst', 5] as const;

/** A list to try the screen with; nothing where the graph has no such role. */
export function SampleSkills({ onTry }: { onTry: (skills: readonly HeldSkill[]) => void }) {
  const { t } = useTranslation();
  const { data, loading } = useQuery(SkillsOfRoleDocument, {
    variables: { ref: SAMPLE, first: FIRST },
  });
  const sample = data && pageOf(data);
  if (loading) return <Skeleton height={36} width={320} aria-busy="true" />;
  if (!sample || sample.skills.length === 0) return null;
  return (
    <Button variant="default" onClick={() => onTry(sample.skills)}>
      {t('mySkills.empty.sample', {
        count: sample.skills.length,
        role: sample.name.toLowerCase(),
      })}
    </Button>
  );
}
