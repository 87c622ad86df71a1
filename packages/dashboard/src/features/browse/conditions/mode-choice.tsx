import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './condition-builder.module.css';
import type { Mode } from './conditions';

type ModeProps = { lead: string; label: string; mode: Mode; onChange: (mode: Mode) => void };

const MODES = ['all', 'any'] as const;

/** Whether all of several conditions have to hold, as the end of a sentence. */
export function ModeChoice({ lead, label, mode, onChange }: ModeProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['lead']}>
      <span>{lead}</span>
      <NativeSelect
        aria-label={label}
        value={mode}
        data={MODES.map((value) => ({ value, label: t(`browse.condition.mode.${value}`) }))}
        onChange={({ currentTarget }) => onChange(currentTarget.value === 'any' ? 'any' : 'all')}
      />
    </div>
  );
}
