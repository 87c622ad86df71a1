import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Basis } from '../gql/graphql';
import { addTexts } from '../lib/add-texts';
import { evidence } from '../lib/en-grounds';
import type { Disclosure } from '../lib/open-keys';
import { BasisMark } from './basis-mark';
import classes from './disclosure-row.module.css';

addTexts({ evidence });

type RowProps = {
  /** The row's key in the address. */
  rowKey: string;
  /** What the row is about; it names the button for a screen reader. */
  name: string;
  basis: Basis;
  disclosure: Disclosure;
  /** The row itself. */
  children: ReactNode;
  /** What unfolds below it. */
  grounds: ReactNode;
};

/** A row of a list that says where its claim comes from, and unfolds the grounds in place. */
export function DisclosureRow({ rowKey, name, basis, disclosure, children, grounds }: RowProps) {
  const { t } = useTranslation();
  const panel = useId();
  const open = disclosure.isOpen(rowKey);
  return (
    <li className={classes['row']}>
      <div className={classes['line']}>
        {children}
        <button
          type="button"
          className={classes['toggle']}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          aria-label={t('evidence.toggle', { basis: t(`basis.${basis}`), name })}
          onClick={() => disclosure.toggle(rowKey)}
        >
          <BasisMark basis={basis} />
        </button>
      </div>
      {open && (
        <div id={panel} className={classes['grounds']}>
          {grounds}
        </div>
      )}
    </li>
  );
}
