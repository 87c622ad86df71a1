import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DraftEntity } from '../../editing/draft-operation';
import { deprecateUrl, mergeUrl } from '../../lib/out-of-use-url';

/** What can be done with an entity as a whole, beside changing what it says. */
export function OutOfUseLinks({ entity: { kind, slug } }: { entity: DraftEntity }) {
  const { t } = useTranslation();
  const ways = [
    { label: t('edit.merge'), to: mergeUrl(kind, slug) },
    { label: t('edit.deprecate'), to: deprecateUrl(kind, slug) },
  ];
  return ways.map(({ label, to }) => (
    <Button key={label} variant="default" renderRoot={(props) => <Link {...to} {...props} />}>
      {label}
    </Button>
  ));
}
