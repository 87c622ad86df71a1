import { Button } from '@mantine/core';
import IconBriefcase from '@tabler/icons-react/dist/esm/icons/IconBriefcase.mjs';
import IconClipboardList from '@tabler/icons-react/dist/esm/icons/IconClipboardList.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkedEntity } from '../../lib/linked-entity';
import classes from './add-skills.module.css';
import { PastePanel, USUAL_LEVEL } from './paste-panel';
import { RolePanel } from './role-panel';
import { SkillCombobox } from './skill-combobox';
import { useListChanges } from './use-list-changes';
import type { MyList } from './use-my-list';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** The ways in which skills come into the list: by search, as a pasted list, from a role. */
export function AddSkills({ list }: { list: MyList }) {
  const { t } = useTranslation();
  const [panel, setPanel] = useState<'paste' | 'role' | null>(null);
  const changes = useListChanges(list);
  const held = new Map(list.skills.map(({ slug, level }) => [slug, level]));
  const [pasteButton, roleButton] = [
    useRef<HTMLButtonElement>(null),
    useRef<HTMLButtonElement>(null),
  ];
  const close = () => {
    // What had the focus goes away with the panel.
    (panel === 'paste' ? pasteButton : roleButton).current?.focus();
    setPanel(null);
  };
  const turn = (wanted: 'paste' | 'role') => setPanel(panel === wanted ? null : wanted);
  return (
    <section className={classes['add']} aria-label={t('mySkills.add.title')}>
      <div className={classes['ways']}>
        <div className={classes['search']}>
          <SkillCombobox
            held={held}
            onAdd={(skill: LinkedEntity) => changes.set(skill, USUAL_LEVEL)}
          />
        </div>
        <Button
          ref={pasteButton}
          variant="default"
          size="md"
          leftSection={<IconClipboardList {...ICON} />}
          aria-expanded={panel === 'paste'}
          onClick={() => turn('paste')}
        >
          {t('mySkills.add.paste')}
        </Button>
        <Button
          ref={roleButton}
          variant="default"
          size="md"
          leftSection={<IconBriefcase {...ICON} />}
          aria-expanded={panel === 'role'}
          onClick={() => turn('role')}
        >
          {t('mySkills.add.role')}
        </Button>
      </div>
      {panel === 'paste' && (
        <PastePanel
          held={list.skills}
          onClose={close}
          onAdd={(skills) => {
            changes.paste(skills);
            close();
          }}
        />
      )}
      {panel === 'role' && (
        <RolePanel
          onClose={close}
          onTake={(role) => {
            changes.take(role);
            close();
          }}
        />
      )}
    </section>
  );
}
