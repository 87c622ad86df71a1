import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deprecateUrl, mergeUrl } from '../../lib/out-of-use-url';
import type { FoundEntity } from './health-state';

type WayProps = {
  label: string;
  name: string;
  to: ReturnType<typeof mergeUrl | typeof deprecateUrl>;
};

/** The way to a page of its own, where a change is shown in full. */
function Way({ label, name, to }: WayProps) {
  return (
    <Button
      variant="default"
      size="xs"
      aria-label={name}
      renderRoot={(props) => <Link {...to} {...props} />}
    >
      {label}
    </Button>
  );
}

/** The way to the page on which two entities are made one. */
export function MergeLink({ one, other }: { one: FoundEntity; other: FoundEntity }) {
  const { t } = useTranslation();
  return (
    <Way
      label={t('health.repair.mergeFull')}
      name={t('health.repair.mergeFullOf', { one: one.name, other: other.name })}
      to={mergeUrl(other.kind, other.slug, { into: one.slug })}
    />
  );
}

/** The way to the page on which an entity is taken out of use. */
export function DeprecateLink({ entity }: { entity: FoundEntity }) {
  const { t } = useTranslation();
  return (
    <Way
      label={t('health.repair.deprecateFull')}
      name={t('health.repair.deprecateFullOf', { name: entity.name })}
      to={deprecateUrl(entity.kind, entity.slug)}
    />
  );
}
