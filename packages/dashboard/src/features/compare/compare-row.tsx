import { VisuallyHidden } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import { EntityLink } from '../../ui/entity-link';
import { CompareCell, MyCell } from './compare-cell';
import classes from './compare-table.module.css';
import type { ComparedRole, CompareRow as Row } from './comparison';
import { RowGrounds } from './row-grounds';

type RowProps = {
  row: Row;
  roles: readonly ComparedRole[];
  mine: ReadonlyMap<string, number> | null;
  disclosure: Disclosure;
};

/** An entity and what each role says of it; why we say so unfolds below. */
export function CompareRow({ row, roles, mine, disclosure }: RowProps) {
  const { t } = useTranslation();
  const panel = useId();
  const { key, kind, entity, part, cells } = row;
  const open = disclosure.isOpen(key);
  return (
    <>
      <tr data-open={open}>
        <th scope="row">
          <span className={classes['name']}>
            <EntityLink kind={kind} entity={entity} />
            <button
              type="button"
              className={classes['why']}
              aria-expanded={open}
              aria-controls={open ? panel : undefined}
              aria-label={t('compare.table.why', { name: entity.name })}
              title={t('compare.table.why', { name: entity.name })}
              onClick={() => disclosure.toggle(key)}
            >
              <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
            </button>
          </span>
        </th>
        {roles.map((role, index) => (
          <NamedCell key={role.slug} name={role.name}>
            <CompareCell cell={cells[index] ?? null} part={part} />
          </NamedCell>
        ))}
        {mine && part !== 'skills' && <EmptyCell />}
        {mine && part === 'skills' && (
          <NamedCell name={t('compare.table.you')}>
            <MyCell level={mine.get(entity.slug)} />
          </NamedCell>
        )}
      </tr>
      {open && (
        <tr className={classes['grounds']} id={panel}>
          <td colSpan={roles.length + (mine ? 2 : 1)}>
            <RowGrounds row={row} roles={roles} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A cell; where there is no room for a head above it, its head stands in it. */
export function NamedCell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td>
      <span className={classes['head']} aria-hidden="true">
        {name}
      </span>
      {children}
    </td>
  );
}

/** A cell with nothing to say. */
export function EmptyCell() {
  const { t } = useTranslation();
  return (
    <td data-empty="true">
      <VisuallyHidden>{t('compare.table.none')}</VisuallyHidden>
    </td>
  );
}
