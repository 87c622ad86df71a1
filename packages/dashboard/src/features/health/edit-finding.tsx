import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { editUrl } from '../../lib/edit-url';
import type { Finding, FoundEntity } from './health-state';

type EditProps = { entity: FoundEntity; statement: Finding['statement'] };

/** The way to edit an entity, at the statement that a finding is about. */
export function EditFinding({ entity: { kind, slug, name }, statement }: EditProps) {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      size="xs"
      aria-label={t('health.repair.editOf', { name })}
      renderRoot={(props) => <Link {...editUrl(kind, slug, statement ?? undefined)} {...props} />}
    >
      {t('health.repair.edit')}
    </Button>
  );
}
