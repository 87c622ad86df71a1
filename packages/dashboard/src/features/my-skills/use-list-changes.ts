import { useTranslation } from 'react-i18next';
import { type HeldSkill, mergeHeldSkills, withHeldSkill } from '../../lib/held-skills';
import { levelKey } from '../../lib/levels';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { RoleSkills } from './read-role-skills';
import type { MyList } from './use-my-list';

/** What can be done to a list, each said in words. */
export type ListChanges = {
  /** Adds a skill at a level, or sets the level of one that is there. */
  readonly set: (skill: LinkedEntity, level: number) => void;
  readonly remove: (skill: LinkedEntity) => void;
  readonly clear: () => void;
  readonly paste: (skills: readonly HeldSkill[]) => void;
  /** Takes over what a role asks for; what is held at a higher level stays. */
  readonly take: (role: RoleSkills) => void;
  /** Puts one skill in the place of another, at the same level. */
  readonly exchange: (old: LinkedEntity, skill: LinkedEntity) => void;
  readonly keep: (skills: readonly HeldSkill[]) => void;
};

/** The changes of the user's own list. */
export function useListChanges({ skills, change }: MyList): ListChanges {
  const { t } = useTranslation();
  const levelOf = (slug: string) => skills.find((one) => one.slug === slug)?.level;
  return {
    set: ({ slug, name }, level) => {
      const word = t(`level.${levelKey(level) ?? 'none'}`);
      const done = levelOf(slug) === undefined ? 'added' : 'set';
      const words = t(`mySkills.done.${done}`, { skill: name, level: word });
      change(withHeldSkill(skills, slug, level), words);
    },
    remove: ({ slug, name }) =>
      change(withHeldSkill(skills, slug, null), t('mySkills.done.removed', { skill: name })),
    clear: () => change([], t('mySkills.done.cleared', { count: skills.length })),
    paste: (pasted) =>
      change(mergeHeldSkills(skills, pasted), t('mySkills.done.pasted', { count: pasted.length })),
    take: ({ name, skills: asked }) => {
      const count = asked.filter(({ slug, level }) => level > (levelOf(slug) ?? 0)).length;
      const words =
        count === 0
          ? t('mySkills.role.none', { role: name })
          : t('mySkills.done.taken', { count, role: name });
      change(mergeHeldSkills(skills, asked), words);
    },
    exchange: (old, skill) => {
      const level = levelOf(old.slug) ?? 1;
      const rest = withHeldSkill(skills, old.slug, null);
      const words = t('mySkills.done.replaced', { old: old.name, skill: skill.name });
      change(mergeHeldSkills(rest, [{ slug: skill.slug, level }]), words);
    },
    keep: (kept) => change(kept, t('mySkills.done.kept', { count: kept.length })),
  };
}
