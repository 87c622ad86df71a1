import { useTranslation } from 'react-i18next';
import type { RoleChoice, WayChoices } from '../../../lib/role-choice';
import { type WayEnds, WayForm } from '../../../ui/way-form';
import { OptionsPanel } from '../options/options-panel';
import type { RefusedStop } from '../options/refused-stop';
import type { StopChoices } from '../options/use-stop-choices';
import type { PlanStart } from '../plan-model';
import { HeldList } from '../ticks/held-list';
import type { Ticks } from '../ticks/use-ticks';
import type { PlanChoice } from '../use-plan-choice';
import classes from './plan-ask.module.css';

type AskProps = {
  ends: { from: PlanStart; to: RoleChoice };
  /** The end that nobody knows, to be chosen anew. */
  unknown: 'from' | 'to' | null;
  choices: WayChoices;
  onAsk: (from: RoleChoice, to: RoleChoice) => void;
  ticks: Ticks;
  choice: PlanChoice;
  stops: StopChoices;
  refused: RefusedStop | null;
};

/** The question, to be asked in another way: its ends, the skills that count, and the options. */
export function PlanAsk(props: AskProps) {
  const { ends, unknown, choices, onAsk, ticks, choice, stops, refused } = props;
  const { t } = useTranslation();
  const { from, to } = ends;
  const { mySkills, mine, onMine } = ticks;
  const initial: WayEnds = {
    from: unknown === 'from' ? null : { slug: from.slug, name: from.name },
    to: unknown === 'to' ? null : to,
  };
  return (
    <section className={classes['ask']} aria-label={t('plan.ask')}>
      <WayForm
        key={`${from.name}/${to.name}/${unknown}`}
        initial={initial}
        choices={choices}
        mySkills={mySkills.length}
        onAsk={onAsk}
      />
      {from.kind === 'role' && mySkills.length > 0 && (
        <label className={classes['mine']}>
          <input
            type="checkbox"
            className={classes['box']}
            checked={mine}
            onChange={(event) => onMine(event.currentTarget.checked)}
          />
          {t('plan.ticks.mine', { count: mySkills.length })}
        </label>
      )}
      <HeldList ticks={ticks} />
      <OptionsPanel choice={choice} stops={stops} refused={refused} />
    </section>
  );
}
