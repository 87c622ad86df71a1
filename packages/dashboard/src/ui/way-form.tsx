import { ActionIcon, Button } from '@mantine/core';
import IconArrowsExchange from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleChoice, RoleChoices, WayChoices } from '../lib/role-choice';
import { isSkillsChoice, skillsChoice } from '../lib/way-start';
import { RoleCombobox } from './role-combobox';
import classes from './way-form.module.css';

/** A start and a target, either of which may not be chosen yet. */
export type WayEnds = { readonly from: RoleChoice | null; readonly to: RoleChoice | null };

type FormProps = {
  /** What stands there until something is chosen; it may still be on its way. */
  initial: WayEnds;
  choices: WayChoices;
  /** How many skills this browser keeps; where it has some, one can start from them. */
  mySkills?: number;
  onAsk: (from: RoleChoice, to: RoleChoice) => void;
};

/** The question of the whole product: from where to where. */
export function WayForm({ initial, choices, mySkills = 0, onAsk }: FormProps) {
  const { t } = useTranslation();
  const [ends, setEnds] = useState<WayEnds | null>(null);
  const [asked, setAsked] = useState(false);
  const { from, to } = ends ?? initial;
  const [typed, setTyped] = useState('');
  const starts = useStarts(choices.from, { mySkills, typed });
  const missing = t('way.missing');
  const same = from !== null && from.slug === to?.slug;

  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (from && to && !same) onAsk(from, to);
  };

  return (
    <form className={classes['form']} onSubmit={ask} noValidate>
      <div className={classes['end']} data-end="from">
        <RoleCombobox
          label={t('way.from')}
          value={from}
          onChange={(choice) => setEnds({ from: choice, to })}
          choices={starts}
          onSearch={(text) => {
            setTyped(text);
            choices.onSearchFrom(text);
          }}
          error={asked && !from ? missing : undefined}
        />
      </div>
      <ActionIcon
        className={classes['swap']}
        variant="subtle"
        color="gray"
        size={32}
        aria-label={t('way.swap')}
        title={t('way.swap')}
        disabled={from !== null && isSkillsChoice(from)}
        onClick={() => setEnds({ from: to, to: from })}
      >
        <IconArrowsExchange size={20} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
      <div className={classes['end']} data-end="to">
        <RoleCombobox
          label={t('way.to')}
          value={to}
          onChange={(choice) => setEnds({ from, to: choice })}
          choices={choices.to}
          onSearch={choices.onSearchTo}
          error={asked && !to ? missing : asked && same ? t('way.same') : undefined}
        />
      </div>
      <Button type="submit" size="md" className={classes['ask']}>
        {t('way.ask')}
      </Button>
    </form>
  );
}

/** The roles to start from, and before them the skills of this browser where it has some. */
function useStarts(
  choices: RoleChoices,
  { mySkills, typed }: { mySkills: number; typed: string },
): RoleChoices {
  const { t } = useTranslation();
  const mine = skillsChoice('mine', t('way.start.mine'));
  const wanted = mine.name.toLowerCase().includes(typed.trim().toLowerCase());
  return mySkills > 0 && wanted ? { ...choices, roles: [mine, ...choices.roles] } : choices;
}
