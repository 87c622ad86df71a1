import type { LinkedEntity } from '../../lib/linked-entity';
import { NextSkills } from './next-skills';
import { RoleFits } from './role-fits';
import type { SkillsChoice } from './skills-choice';
import classes from './skills-results.module.css';
import type { SkillsAnswer } from './use-skills-answer';

type ResultsProps = {
  answer: SkillsAnswer;
  choice: SkillsChoice;
  /** Adds a skill to the user's own list; absent where the list is somebody else's. */
  onHave: ((skill: LinkedEntity, level: number) => void) | null;
};

/** What the skills lead to: the roles that they fit, and the skills to learn next. */
export function SkillsResults({ answer, choice, onHave }: ResultsProps) {
  // Where there is no answer at all, why stands above.
  if (answer.trouble && answer.roles === null) return null;
  return (
    <div className={classes['results']} aria-busy={answer.outdated}>
      <RoleFits
        roles={answer.roles}
        plans={onHave !== null}
        within={choice.within}
        onWithin={choice.onWithin}
        all={choice.all}
        onAll={choice.onAll}
      />
      <div className={classes['next']}>
        <NextSkills next={answer.next} onHave={onHave} />
      </div>
    </div>
  );
}
