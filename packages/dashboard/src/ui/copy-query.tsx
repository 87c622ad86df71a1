import { Button, Menu } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import IconCode from '@tabler/icons-react/dist/esm/icons/IconCode.mjs';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../lib/add-texts';
import { apiExplorerUrl } from '../lib/api-explorer-url';
import { copyText } from '../lib/copy-text';
import type { CypherQuestion } from '../lib/cypher/cypher-question';
import { copyQuery } from '../lib/en-copy-query';
import type { Operation } from '../lib/operation';
import type { OperationForm, OperationTexts } from '../lib/operation-texts';
import classes from './copy-query.module.css';

addTexts({ copyQuery });

/** How long it is said what was copied, in milliseconds. */
const SAID_FOR = 5000;

type Said = `copied.${OperationForm}` | 'failed' | 'away';

type CopyProps = {
  operation: Operation;
  /** The same as the database itself can be asked it; not there where only the API knows the answer. */
  cypher?: CypherQuestion | undefined;
};

/**
 * Gives away what a screen asks: as GraphQL, as a command for a terminal, as a query on the database,
 * or to play with.
 */
export function CopyQuery({ operation, cypher }: CopyProps) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState<OperationTexts | null>(null);
  const { said, say } = useSaid();

  const open = async () => {
    try {
      // What prints a query is only fetched by those who want one.
      const { operationTexts } = await import('../lib/operation-texts');
      setTexts(operationTexts(operation, window.location.origin, cypher));
    } catch {
      say('away');
    }
  };
  const copy = async (form: OperationForm) => {
    const text = texts?.[form] ?? null;
    say(text !== null && (await copyText(text)) ? `copied.${form}` : 'failed');
  };

  return (
    <div className={classes['copy']}>
      <Menu
        opened={texts !== null}
        onChange={(wanted) => (wanted ? void open() : setTexts(null))}
        position="bottom-start"
        transitionProps={{ duration: 0 }}
        // Where the control stands, the list belongs to a landmark of the page.
        withinPortal={false}
      >
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCode size={16} stroke={1.75} aria-hidden="true" />}
          >
            {t('copyQuery.button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void copy('graphql')}>{t('copyQuery.graphql')}</Menu.Item>
          <Menu.Item onClick={() => void copy('curl')}>{t('copyQuery.curl')}</Menu.Item>
          {texts?.cypher && (
            <Menu.Item onClick={() => void copy('cypher')}>{t('copyQuery.cypher')}</Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            renderRoot={(props) => <Link {...props} {...apiExplorerUrl(texts?.question)} />}
          >
            {t('copyQuery.explore')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <output className={classes['said']}>{said && t(`copyQuery.${said}`)}</output>
    </div>
  );
}

/** What was last done, for as long as it takes to read. */
function useSaid() {
  const [said, setSaid] = useState<Said | null>(null);
  const { start } = useTimeout(() => setSaid(null), SAID_FOR);
  const say = (words: Said) => {
    setSaid(words);
    start();
  };
  return { said, say };
}
