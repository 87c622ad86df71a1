import { Button } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../apollo/use-viewer';
import { newUrl } from '../../lib/edit-url';
import type { Kind } from '../../lib/kinds';
import { mayPropose } from '../../lib/may-propose';
import classes from './new-link.module.css';

/** The way to add something of the kind, for those who may propose it. */
export function NewLink({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  if (!mayPropose(viewer)) return null;
  return (
    <Button
      variant="default"
      size="xs"
      className={classes['new']}
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
      renderRoot={(given) => <Link {...given} {...newUrl(kind)} />}
    >
      {t('browse.new', { kind: t(`kind.${kind}.one`).toLowerCase() })}
    </Button>
  );
}
