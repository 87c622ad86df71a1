import { Link } from '@tanstack/react-router';
import { mySkillsUrl } from '../../lib/my-skills-url';
import { EntityLink } from '../../ui/entity-link';
import type { PlanStart } from './plan-model';

/** Where a plan or a step starts, leading to its page where it has one. */
export function StartName({ start }: { start: PlanStart }) {
  if (start.kind === 'role') return <EntityLink kind="Role" entity={start} />;
  if (start.kind === 'mine') return <Link {...mySkillsUrl()}>{start.name}</Link>;
  return start.name;
}
