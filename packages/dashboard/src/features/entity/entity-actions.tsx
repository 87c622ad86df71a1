import { Button } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../lib/copy-text';
import type { Kind } from '../../lib/kinds';
import type { Operation } from '../../lib/operation';
import { textContent } from '../../lib/save-file';
import { CopyQuery } from '../../ui/copy-query';
import { ExportMenu } from '../../ui/export-menu';
import classes from './entity-actions.module.css';
import { plainAnswer } from './plain-answer';

/** How long it is said that the link was copied, in milliseconds. */
const SAID_FOR = 5000;

type ActionsProps = { kind: Kind; entity: { readonly slug: string }; operation: Operation };

/** What can be taken along from an entity's page: its link, what is known of it, and the question. */
export function EntityActions({ kind, entity, operation }: ActionsProps) {
  const { t } = useTranslation();
  const name = `rolegraph-${kind.toLowerCase()}-${entity.slug}.json`;
  const makeJson = () => ({
    name,
    content: textContent(`${JSON.stringify(plainAnswer(entity), null, 2)}\n`, 'application/json'),
  });
  return (
    <div className={classes['actions']}>
      <CopyLink />
      <ExportMenu choices={[{ label: t('entity.exportJson'), make: makeJson }]} />
      <CopyQuery operation={operation} cypher={{ of: 'entity', kind, slug: entity.slug }} />
    </div>
  );
}

function CopyLink() {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'linkCopied' | 'linkNotCopied' | null>(null);
  const { start } = useTimeout(() => setSaid(null), SAID_FOR);
  const copy = async () => {
    setSaid((await copyText(window.location.href)) ? 'linkCopied' : 'linkNotCopied');
    start();
  };
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconLink size={16} stroke={1.75} aria-hidden="true" />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{t(`entity.${said ?? 'copyLink'}`)}</span>
    </Button>
  );
}
