import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './save-frame.module.css';

type FrameProps = {
  label: string;
  /** What is to be saved, and why it was not; what is long is marked with `data-long`. */
  head: ReactNode;
  reason: {
    readonly label: string;
    readonly value: string;
    readonly fault: string | null | undefined;
    readonly onChange: (reason: string) => void;
  };
  /** The buttons. */
  children: ReactNode;
};

/** What stays at the foot of a page of changes: what is saved, why, and the buttons that do it. */
export function SaveFrame({ label, head, reason, children }: FrameProps) {
  return (
    <section className={classes['frame']} aria-label={label}>
      {head}
      <Textarea
        label={reason.label}
        rows={1}
        className={classes['reason']}
        value={reason.value}
        maxLength={1000}
        error={reason.fault}
        onChange={({ currentTarget }) => reason.onChange(currentTarget.value)}
      />
      <div className={classes['actions']}>{children}</div>
    </section>
  );
}
