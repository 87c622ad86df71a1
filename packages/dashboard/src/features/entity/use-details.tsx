import { useTranslation } from 'react-i18next';
import type { MoveKind, Necessity, PayPeriod, TrendEffect } from '../../gql/graphql';
import { formatMoneyRange, formatShare } from '../../lib/format';
import { importanceKey, levelKey } from '../../lib/levels';
import { LevelPips } from '../../ui/level-pips';

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
    <>
      <LevelPips needed={value} /> {level(value)}
    </>
  );
  const importance = (value: number) => t(`importance.${importanceKey(value)}`);
  return {
    level: (of: { level: number }) => pips(of.level),
    importance: (of: { importance: number }) => importance(of.importance),
    need: (of: { level: number; importance: number; necessity: Necessity }) => (
      <>
        <span>{pips(of.level)}</span>
        <span>{importance(of.importance)}</span>
        {of.necessity === 'OPTIONAL' && <span>{t('entity.optional')}</span>}
      </>
    ),
    necessity: (of: { necessity: Necessity }) => t(`entity.necessity.${of.necessity}`),
    move: (of: { move: MoveKind }) => t(`entity.move.${of.move}`),
    effect: (of: { effect: TrendEffect }) => t(`entity.effect.${of.effect}`),
    use: (of: { use: string | null }) => of.use && t('entity.use', { use: of.use }),
    credit: (of: { credit: number }) => t('entity.credit', { share: formatShare(of.credit) }),
    pay: (of: Pay) => {
      const money = formatMoneyRange(of.currency, of.low, of.high);
      const text = money && t(`entity.pay.${of.period}`, { money });
      return text && of.year ? t('entity.pay.inYear', { pay: text, year: of.year }) : text;
    },
  };
}
