import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { Disclosure } from '../../lib/open-keys';
import classes from './kept-skills.module.css';
import { NeedRow } from './need-row';
import type { Need } from './plan-model';

/** Stands for the whole list in the address; no slug has a dot. */
const KEY = 'kept.all';

type KeptProps = {
  needs: readonly Need[];
  disclosure: Disclosure;
  target: LinkedEntity;
  skills: ReadonlySet<string>;
};

/** The skills that are there already: folded on the screen, as there is nothing to do about them. */
export function KeptSkills({ needs, disclosure, target, skills }: KeptProps) {
  const { t } = useTranslation();
  if (needs.length === 0) return <p className={classes['none']}>{t('plan.keepsNone')}</p>;
  const open = disclosure.isOpen(KEY);
  return (
    <>
      <Button
        className={classes['toggle'] ?? ''}
        variant="default"
        size="xs"
        aria-expanded={open}
        onClick={() => disclosure.toggle(KEY)}
      >
        {t(open ? 'plan.hideKept' : 'plan.showKept', { count: needs.length })}
      </Button>
      <ul className={classes['list']} data-open={open}>
        {needs.map((need) => (
          <NeedRow
            key={need.skill.slug}
            need={need}
            disclosure={disclosure}
            target={target}
            skills={skills}
          />
        ))}
      </ul>
    </>
  );
}
