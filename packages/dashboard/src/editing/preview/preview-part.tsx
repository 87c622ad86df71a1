import type { ReactNode } from 'react';
import classes from './preview.module.css';

/** A part of what a change would do, under its own heading. */
export function PreviewPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
