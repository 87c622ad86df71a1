import { type ReactNode, useId } from 'react';
import classes from './account-page.module.css';

type PartProps = {
  title: string;
  /** By which the focus is brought back to the part when what had it is gone. */
  headingId?: string;
  children: ReactNode;
};

/** A part of the account, under its heading. */
export function AccountPart({ title, headingId, children }: PartProps) {
  const ownId = useId();
  const id = headingId ?? ownId;
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
