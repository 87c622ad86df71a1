import { Button, Menu } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../lib/add-texts';
import { exporting } from '../lib/en-export';
import { type SavedFile, saveFile } from '../lib/save-file';
import { LiveStatus } from './live-status';

addTexts({ exporting });

/** One form in which what is shown can be taken along. */
export type ExportChoice = {
  /** Its name in the menu, such as "CSV: the rows shown". */
  readonly label: string;
  /** Makes the file; null where the user has stopped it. */
  readonly make: () => Promise<SavedFile | null> | SavedFile | null;
};

type MenuProps = { choices: readonly ExportChoice[]; disabled?: boolean };

type Outcome =
  | { readonly status: 'idle' | 'busy' | 'failed' }
  | { readonly status: 'saved'; readonly name: string };

/** Saves what is shown as a file, in one of several forms. */
export function ExportMenu({ choices, disabled = false }: MenuProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' });
  const save = async ({ make }: ExportChoice) => {
    setOutcome({ status: 'busy' });
    try {
      const file = await make();
      if (file) saveFile(file);
      setOutcome(file ? { status: 'saved', name: file.name } : { status: 'idle' });
    } catch {
      setOutcome({ status: 'failed' });
    }
  };
  return (
    <>
      <Menu withinPortal={false} position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            disabled={disabled}
            loading={outcome.status === 'busy'}
            leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
          >
            {t('exporting.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map((choice) => (
            <Menu.Item key={choice.label} onClick={() => void save(choice)}>
              {choice.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <LiveStatus>
        {outcome.status === 'saved' && t('exporting.saved', { name: outcome.name })}
        {outcome.status === 'busy' && t('exporting.busy')}
        {outcome.status === 'failed' && t('exporting.failed')}
      </LiveStatus>
    </>
  );
}
