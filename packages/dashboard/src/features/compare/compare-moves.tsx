import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatAmount, formatGap } from '../../lib/format';
import { planUrl } from '../../lib/plan-url';
import moves from './compare-moves.module.css';
import { NamedCell } from './compare-row';
import classes from './compare-table.module.css';
import type { CompareMove, Comparison } from './comparison';

/** The direct moves from each role to each other: how large, and whether people are known to make it. */
export function CompareMoves({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { roles } = comparison;
  const find = (from: string, to: string) =>
    comparison.moves.find((move) => move.from.slug === from && move.to.slug === to);
  return (
    <section className={moves['moves']}>
      <h2>{t('compare.moves.title')}</h2>
      <p className={moves['why']}>{t('compare.moves.why')}</p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('compare.moves.from')}</th>
            {roles.map((role) => (
              <th key={role.slug} scope="col">
                {t('compare.moves.to', { role: role.name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((from) => (
            <tr key={from.slug}>
              <th scope="row">{from.name}</th>
              {roles.map((to) => (
                <Move
                  key={to.slug}
                  name={t('compare.moves.to', { role: to.name })}
                  move={find(from.slug, to.slug)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type MoveProps = { name: string; move: CompareMove | undefined };

/** The cell of a move; none leads from a role to itself. */
function Move({ name, move }: MoveProps) {
  const { t } = useTranslation();
  if (!move) {
    return (
      <td data-empty="true">
        <span className={moves['why']}>{t('compare.moves.same')}</span>
      </td>
    );
  }
  const { from, to, gap, newLevels } = move;
  const levels = { count: newLevels, levels: formatAmount(newLevels) };
  return (
    <NamedCell name={name}>
      <span className={moves['move']}>
        <Link
          {...planUrl({ from: from.slug, to: to.slug })}
          title={t('compare.moves.plan', { from: from.name, to: to.name })}
        >
          {t('compare.moves.gap', { gap: formatGap(gap) })}
        </Link>
        <span className={moves['why']}>{t('compare.moves.levels', levels)}</span>
        {move.move && (
          <span className={moves['why']}>
            {t('compare.moves.known', { move: t(`entity.move.${move.move}`) })}
          </span>
        )}
      </span>
    </NamedCell>
  );
}
