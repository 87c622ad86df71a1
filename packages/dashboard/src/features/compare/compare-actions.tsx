import { Button } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../lib/copy-text';
import type { Operation } from '../../lib/operation';
import { CopyQuery } from '../../ui/copy-query';
import { ExportMenu } from '../../ui/export-menu';
import classes from './compare-actions.module.css';
import { comparisonAsCsv, comparisonAsJson, type ShownComparison } from './export-comparison';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** How long it is said that the link was copied, in milliseconds. */
const SAID_FOR = 5000;

type ActionsProps = {
  /** Null while it is on its way: then the actions are there for their size alone. */
  shown: ShownComparison | null;
  operation: Operation;
};

/** What can be taken along: the link, the page on paper, what is shown as a file, the question. */
export function CompareActions({ shown, operation }: ActionsProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  const { start } = useTimeout(() => setSaid(null), SAID_FOR);
  const copy = async () => {
    setSaid((await copyText(window.location.href)) ? 'copied' : 'failed');
    start();
  };
  return (
    <div className={classes['actions']} data-coming={!shown} inert={!shown}>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconLink {...ICON} />}
        onClick={() => void copy()}
      >
        <span aria-live="polite">{t(`compare.actions.${said ?? 'copy'}`)}</span>
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPrinter {...ICON} />}
        onClick={() => window.print()}
      >
        {t('compare.actions.print')}
      </Button>
      <ExportMenu
        choices={
          shown
            ? [
                { label: t('compare.actions.csv'), make: () => comparisonAsCsv(shown) },
                { label: t('compare.actions.json'), make: () => comparisonAsJson(shown) },
              ]
            : []
        }
      />
      <CopyQuery operation={operation} />
    </div>
  );
}
