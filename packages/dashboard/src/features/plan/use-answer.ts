import { useTranslation } from 'react-i18next';
import type { PlanRoute } from './plan-model';

/** The numbers that are written as words. */
const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

type Answered = Pick<PlanRoute, 'counts' | 'steps'>;

/** The answer that a route gives in one sentence of plain words; what there is none of is not mentioned. */
export function useAnswer({ counts, steps }: Answered): string {
  const { t } = useTranslation();
  const { learn, raise, kept } = counts;
  if (learn + raise + kept === 0) return t('plan.answer.unknown');
  if (learn + raise === 0) return t('plan.answer.nothing', { count: kept });
  const inWords = (count: number) => {
    const word = WORDS[count - 1];
    return word ? t(`plan.number.${word}`) : String(count);
  };
  const stages = steps.reduce((sum, step) => sum + step.stages.length, 0);
  const size = t('plan.answer.stages', { count: stages, number: inWords(stages) });
  const way = t('plan.answer.steps', { count: steps.length, number: inWords(steps.length) });
  const parts = [
    steps.length > 1 ? `${size} ${way}` : size,
    learn > 0 && t('plan.answer.learn', { count: learn }),
    raise > 0 && t(learn > 0 ? 'plan.answer.raiseToo' : 'plan.answer.raise', { count: raise }),
  ];
  const sentence = parts.filter(Boolean).join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
