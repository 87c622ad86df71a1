import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../../lib/trouble';
import { wordsOfSlug } from '../../../lib/words-of-slug';
import { ErrorNotice } from '../../../ui/error-notice';
import type { Ticks } from './use-ticks';

type TroubleProps = { slug: string; trouble: Trouble; ticks: Ticks };

/** A skill that counts as held, but that the graph does not know, with the way to do without it. */
export function SkillTrouble({ slug, trouble, ticks }: TroubleProps) {
  const { t } = useTranslation();
  const { have, onForget } = ticks;
  const given = have.some((skill) => skill.slug === slug);
  return (
    <ErrorNotice
      trouble={{ ...trouble, message: t('plan.ticks.unknownRemedy') }}
      title={t('plan.ticks.unknown', { skill: wordsOfSlug(slug) })}
    >
      <Button variant="default" onClick={() => onForget(slug)}>
        {t(given ? 'plan.ticks.leaveOut' : 'plan.ticks.forget')}
      </Button>
    </ErrorNotice>
  );
}
