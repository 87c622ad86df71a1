import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RoleMatchesDocument } from '../../apollo/role-choices.generated';
import { TYPING_PAUSE } from '../../apollo/use-role-choices';
import { planUrl } from '../../lib/plan-url';
import { splitWay } from '../../lib/split-way';
import type { PaletteChoice } from './palette-choice';

/** The way that a text such as "data engineer to ml engineer" asks for, if it names two roles. */
export function useWayChoice(text: string): PaletteChoice | null {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [settled] = useDebouncedValue(text, TYPING_PAUSE);
  const way = splitWay(settled);
  const from = useBestRole(way?.from);
  const to = useBestRole(way?.to);
  if (!splitWay(text) || !from || !to || from.slug === to.slug) return null;
  return {
    id: 'way',
    label: t('site.command.way', { from: from.name, to: to.name }),
    run: () => void navigate(planUrl({ from: from.slug, to: to.slug })),
  };
}

/** The role that a text names best. */
function useBestRole(text: string | undefined) {
  const { data } = useQuery(
    RoleMatchesDocument,
    text === undefined ? skipToken : { variables: { text } },
  );
  return data?.search[0]?.entity;
}
