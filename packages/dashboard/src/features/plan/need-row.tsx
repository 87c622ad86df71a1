import type { Disclosure } from '../../lib/open-keys';
import { DisclosureRow } from '../../ui/disclosure-row';
import { EntityLink } from '../../ui/entity-link';
import { LevelPips } from '../../ui/level-pips';
import { NeedGrounds } from './need-grounds';
import { NeedNotes } from './need-notes';
import classes from './need-row.module.css';
import type { Need } from './plan-model';
import type { RowContext } from './row-context';
import { TickBox } from './ticks/tick-box';
import { useLevelWords } from './use-level-words';

type RowProps = { need: Need; disclosure: Disclosure; row: RowContext };

/** One skill: how far it is to go, how much it matters, and why it is asked for. */
export function NeedRow({ need, disclosure, row }: RowProps) {
  const words = useLevelWords(need);
  const { skill, heldLevel, credit, requiredLevel, basis } = need;
  return (
    <DisclosureRow
      rowKey={skill.slug}
      name={skill.name}
      basis={basis}
      disclosure={disclosure}
      grounds={<NeedGrounds need={need} target={row.target} skills={row.skills} />}
    >
      <span className={classes['name']}>
        <TickBox need={need} step={row.step} />
        <EntityLink kind="Skill" entity={skill} />
      </span>
      <span className={classes['need']} data-roomy>
        <span className={classes['levels']}>
          <LevelPips needed={requiredLevel} held={heldLevel} credit={credit} />
          {words}
        </span>
        <span className={classes['notes']}>
          <NeedNotes need={need} />
        </span>
      </span>
    </DisclosureRow>
  );
}
