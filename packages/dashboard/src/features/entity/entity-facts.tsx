import type { ReactNode } from 'react';
import classes from './entity-facts.module.css';

/** A plain fact of an entity: its name and its value; a value that nobody has set is null. */
export type Fact = { readonly name: string; readonly value: ReactNode };

/** The facts that are known, one beside the other; nothing where none is. */
export function EntityFacts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={classes['facts']}>
      {known.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
