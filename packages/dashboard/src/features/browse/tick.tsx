import classes from './tick.module.css';

type TickProps = { label: string; checked: boolean; onChange: (checked: boolean) => void };

/** Something that is so or not. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className={classes['tick']}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
