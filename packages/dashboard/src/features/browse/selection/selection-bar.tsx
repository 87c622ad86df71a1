import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BrowseSearch } from '../../../lib/browse-url';
import { bulkUrl } from '../../../lib/bulk-url';
import { formatCount } from '../../../lib/format';
import type { Kind } from '../../../lib/kinds';
import type { ListAnswer } from '../kind-list';
import classes from '../picked-bar.module.css';
import type { AllRows } from '../use-all-rows';
import { MOST_SELECTED } from './selection';
import type { Selecting } from './use-selection';

type BarProps = {
  kind: Kind;
  answer: ListAnswer;
  /** Whether all that match stand on one page. */
  isOnePage: boolean;
  selecting: Selecting;
  all: AllRows;
  /** The state of the list, to come back to. */
  search: BrowseSearch;
};

/** How much is selected, wherever it stands, and what can be done with it; nothing while nothing is. */
export function SelectionBar({ kind, answer, isOnePage, selecting, all, search }: BarProps) {
  const { t } = useTranslation();
  const { selection, isSelected, clear } = selecting;
  const count = selection.length;
  const elsewhere = isOnePage
    ? 0
    : count - answer.rows.filter(({ slug }) => isSelected(slug)).length;
  if (count === 0) return null;
  const counted = (key: 'selected' | 'change') =>
    t(`browse.select.${key}`, {
      count,
      number: formatCount(count),
      kind: t(`kind.${kind}.${count === 1 ? 'one' : 'many'}`).toLowerCase(),
    });
  return (
    <section className={classes['bar']} aria-label={t('browse.select.label')}>
      <output>
        {counted('selected')}
        {elsewhere > 0 &&
          ` ${t('browse.select.elsewhere', { count: elsewhere, number: formatCount(elsewhere) })}`}
        {count === MOST_SELECTED && ` ${t('browse.select.most', { number: formatCount(count) })}`}
      </output>
      <Button size="xs" renderRoot={(props) => <Link {...props} {...bulkUrl(kind, search)} />}>
        {counted('change')}
      </Button>
      <SelectAll total={answer.total} {...{ count, selecting, all }} />
      <button type="button" className={classes['act']} onClick={clear}>
        {t('browse.select.clear')}
      </button>
    </section>
  );
}

type AllProps = { total: number; count: number; selecting: Selecting; all: AllRows };

/** Selects what matches on all pages, as far as one change takes it. */
function SelectAll({ total, count, selecting, all }: AllProps) {
  const { t } = useTranslation();
  if (all.progress) {
    return (
      <>
        <span>
          {t('browse.select.reading', {
            done: formatCount(all.progress.done),
            total: formatCount(all.progress.total),
          })}
        </span>
        <button type="button" className={classes['act']} onClick={all.stop}>
          {t('browse.select.stop')}
        </button>
      </>
    );
  }
  if (count >= Math.min(total, MOST_SELECTED)) return null;
  const select = async () => {
    // Where they do not arrive, the selection is as it was and the button is there still.
    const rows = await all.read(MOST_SELECTED).catch(() => null);
    if (rows) selecting.add(rows);
  };
  return (
    <button type="button" className={classes['act']} onClick={() => void select()}>
      {t(total > MOST_SELECTED ? 'browse.select.first' : 'browse.select.all', {
        number: formatCount(Math.min(total, MOST_SELECTED)),
        total: formatCount(total),
      })}
    </button>
  );
}
