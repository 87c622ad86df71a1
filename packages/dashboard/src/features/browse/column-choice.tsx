import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveStatus } from '../../ui/live-status';
import { shownColumns, withColumn, withMoved } from './columns';
import type { KindList, ListColumn } from './kind-list';
import classes from './layout-choice.module.css';
import { Tick } from './tick';
import type { BrowseControls } from './use-browse-state';

type ChoiceProps = {
  list: KindList;
  shown: readonly string[];
  change: BrowseControls['change'];
};

/** Which columns there are, and in which order; the name is always the first. */
export function ColumnChoice({ list, shown, change }: ChoiceProps) {
  const { t } = useTranslation();
  const [moved, setMoved] = useState('');
  const hidden = list.columns.filter(({ id }) => !shown.includes(id));
  const move = (id: string, by: number) => {
    const columns = withMoved(shown, id, by);
    if (columns === shown) return;
    change({ columns });
    setMoved(id);
  };
  const label = list.columns.find(({ id }) => id === moved)?.label;
  return (
    <fieldset className={classes['columns']}>
      <legend className={classes['legend']}>{t('browse.columns')}</legend>
      {[...shownColumns(list, shown).slice(1), ...hidden].map((column) => (
        <Choice
          key={column.id}
          column={column}
          isShown={shown.includes(column.id)}
          onShown={(wanted) =>
            change({
              columns: wanted
                ? withColumn(list, shown, column.id)
                : shown.filter((id) => id !== column.id),
            })
          }
          onMove={(by) => move(column.id, by)}
        />
      ))}
      <LiveStatus>
        {label &&
          t('browse.columnMoved', {
            column: t(label),
            place: shown.indexOf(moved) + 1,
            number: shown.length,
          })}
      </LiveStatus>
    </fieldset>
  );
}

type ColumnProps = {
  column: ListColumn;
  isShown: boolean;
  onShown: (wanted: boolean) => void;
  onMove: (by: number) => void;
};

function Choice({ column, isShown, onShown, onMove }: ColumnProps) {
  const { t } = useTranslation();
  const label = t(column.label);
  const move = (by: number) => (event: MouseEvent<HTMLElement>) => {
    const button = event.currentTarget;
    onMove(by);
    // The focus is lost where the row is taken out and put in again.
    requestAnimationFrame(() => button.focus());
  };
  return (
    <div className={classes['column']}>
      <Tick label={label} checked={isShown} onChange={onShown} />
      {isShown && (
        <>
          <button
            type="button"
            className={classes['move']}
            aria-label={t('browse.columnEarlier', { column: label })}
            onClick={move(-1)}
          >
            <IconArrowUp size={16} stroke={1.75} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={classes['move']}
            aria-label={t('browse.columnLater', { column: label })}
            onClick={move(1)}
          >
            <IconArrowDown size={16} stroke={1.75} aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}
