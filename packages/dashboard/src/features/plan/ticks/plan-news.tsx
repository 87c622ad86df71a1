import { ActionIcon, VisuallyHidden } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './plan-news.module.css';
import type { News } from './use-news';

/**
 * Says each new answer to a screen reader; what a tick changed also stands at the lower edge of the
 * window, as the answer itself may be far from where one ticks.
 */
export function PlanNews({ news }: { news: News }) {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState<News | null>(null);
  const shown = news.ticked && news !== hidden;
  return (
    <div className={classes['news']} data-shown={shown}>
      <VisuallyHidden component="output">{news.words}</VisuallyHidden>
      {shown && (
        <>
          <p aria-hidden="true">{news.words}</p>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t('plan.news.hide')}
            title={t('plan.news.hide')}
            onClick={() => setHidden(news)}
          >
            <IconX size={20} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </>
      )}
    </div>
  );
}
