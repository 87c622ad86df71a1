import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Queue } from './use-queue';

type Seen = { readonly page: number; readonly numbers: readonly number[]; readonly total: number };

/** Says what others have proposed and decided while one looks on; one's own decisions one knows. */
export function useQueueNews(
  { entries, page, total }: Queue,
  own: ReadonlySet<number>,
  say: (words: string) => void,
) {
  const { t } = useTranslation();
  const seen = useRef<Seen | null>(null);
  const tell = useEffectEvent((now: Seen) => {
    const before = seen.current;
    seen.current = now;
    if (!before || before.page !== now.page) return;
    const gone = before.numbers.filter((number) => !now.numbers.includes(number));
    const left = gone.filter((number) => !own.has(number)).length;
    const arrived = now.total - before.total + gone.length;
    const words = [
      arrived > 0 && t('review.list.arrived', { count: arrived }),
      left > 0 && t('review.list.left', { count: left }),
    ].filter(Boolean);
    if (words.length > 0) say(words.join(' '));
  });
  const numbers = entries?.map(({ number }) => number).join(' ');
  useEffect(
    function tellNews() {
      if (numbers === undefined) return;
      tell({ page, total, numbers: numbers.split(' ').filter(Boolean).map(Number) });
    },
    [numbers, page, total],
  );
}
