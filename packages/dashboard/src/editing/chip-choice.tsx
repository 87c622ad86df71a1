import { useId } from 'react';
import chip from '../ui/chip.module.css';
import classes from './chip-choice.module.css';

type ChoiceProps = {
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  /** What is chosen; empty where nothing is. */
  value: string;
  onChange: (value: string) => void;
  /** A button beside the choices that takes the choice back, where it may be left open. */
  clear?: string | undefined;
  error?: string | undefined;
};

/** A few words of which one is chosen: all are seen at once, and the arrow keys go through them. */
export function ChipChoice({ label, options, value, onChange, clear, error }: ChoiceProps) {
  const id = useId();
  return (
    <fieldset
      className={classes['choice']}
      aria-describedby={error === undefined ? undefined : id}
      data-faulty={error !== undefined || undefined}
    >
      <legend className={classes['legend']}>{label}</legend>
      <div className={classes['options']}>
        {options.map((option) => (
          <label key={option.value} className={chip['chip']} data-chosen={option.value === value}>
            <input
              type="radio"
              name={id}
              className={chip['box']}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
        {clear !== undefined && value !== '' && (
          <button type="button" className={classes['clear']} onClick={() => onChange('')}>
            {clear}
          </button>
        )}
      </div>
      {error !== undefined && (
        <p id={id} className={classes['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
