import { type HeldSkill, withHeldSkill } from '../../../lib/held-skills';
import type { TickBook } from './tick-context';

type Held = {
  readonly have: readonly HeldSkill[];
  readonly onHave: (have: readonly HeldSkill[]) => void;
};

/** A tick adds a skill at the level that is asked for, and its taking back takes it away. */
export function tickBook({ have, onHave }: Held): TickBook {
  return {
    isTicked: ({ skill, requiredLevel }) =>
      have.some(({ slug, level }) => slug === skill.slug && level >= requiredLevel),
    onTick: ({ skill, requiredLevel }, held) =>
      onHave(withHeldSkill(have, skill.slug, held ? requiredLevel : null)),
  };
}
