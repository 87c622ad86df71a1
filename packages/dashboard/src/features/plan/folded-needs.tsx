import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import { usePrinting } from '../../ui/use-printing';
import classes from './folded-needs.module.css';
import { NeedRow } from './need-row';
import type { Need } from './plan-model';
import type { RowContext } from './row-context';

/** Stand for the whole lists in the address; no slug has a dot. */
const KEYS = { Kept: 'kept.all', Optional: 'optional.all' } as const;

type FoldedProps = {
  list: keyof typeof KEYS;
  needs: readonly Need[];
  disclosure: Disclosure;
  row: RowContext;
};

/** Skills that ask for nothing to be done, so they are folded on the screen; print has them all, under a title. */
export function FoldedNeeds({ list, needs, disclosure, row }: FoldedProps) {
  const { t } = useTranslation();
  const printing = usePrinting();
  const key = KEYS[list];
  const open = disclosure.isOpen(key);
  const verb = open ? 'hide' : 'show';
  return (
    <>
      <Button
        className={classes['toggle'] ?? ''}
        variant="default"
        size="xs"
        aria-expanded={open}
        onClick={() => disclosure.toggle(key)}
      >
        {t(`plan.${verb}${list}`, { count: needs.length })}
      </Button>
      <p className={classes['title']}>{t(`plan.titled${list}`, { count: needs.length })}</p>
      {(open || printing) && (
        <ul>
          {needs.map((need) => (
            <NeedRow key={need.skill.slug} need={need} disclosure={disclosure} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}
