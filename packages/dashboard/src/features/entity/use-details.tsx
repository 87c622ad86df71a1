import { useTranslation } from 'react-i18next';
import type { MoveKind, Necessity, PayPeriod, TrendEffect } from '../../gql/graphql';
import { formatMoneyRange, formatShare } from '../../lib/format';
import { importanceKey, levelKey } from '../../lib/levels';
import { LevelPips } from '../../ui/level-pips';
import classes from './use-details.module.css';

type Pay = {
  low: number | null;
  high: number | null;
  currency: string;
  period: PayPeriod;
  year: number | null;
};

/** What the rows of each type of statement say beside the name: the statement's own fields in words. */
export function useDetails() {
  const { t } = useTranslation();
  const level = (value: number) => {
    const key = levelKey(value);
    return key ? t(`level.${key}`) : '';
  };
  const pips = (value: number) => (
    <span className={classes['pips']}>
      <LevelPips needed={value} />
      {level(value)}
    </span>
  );
  const importance = (value: number) => t(`importance.${importanceKey(value)}`);
  return {
    level: (of: { level: number }) => <span data-roomy>{pips(of.level)}</span>,
    importance: (of: { importance: number }) => importance(of.importance),
    need: (of: { level: number; importance: number }) => (
      <span className={classes['need']} data-roomy>
        {pips(of.level)}
        {importance(of.importance)}
      </span>
    ),
    necessity: (of: { necessity: Necessity }) => t(`entity.necessity.${of.necessity}`),
    move: (of: { move: MoveKind }) => t(`entity.move.${of.move}`),
    effect: (of: { effect: TrendEffect }) => t(`entity.effect.${of.effect}`),
    use: (of: { use: string | null }) => of.use && t('entity.use', { use: of.use }),
    credit: (of: { credit: number }) => t('entity.credit', { share: formatShare(of.credit) }),
    pay: (of: Pay) => {
      const money = formatMoneyRange(of.currency, of.low, of.high);
      const text = money && t(`entity.pay.${of.period}`, { money });
      const dated = text && of.year ? t('entity.pay.inYear', { pay: text, year: of.year }) : text;
      return dated && <span data-roomy>{dated}</span>;
    },
  };
}
