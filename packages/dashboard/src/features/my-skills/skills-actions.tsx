import { Button } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../lib/copy-text';
import { mySkillsUrl } from '../../lib/my-skills-url';
import type { Operation } from '../../lib/operation';
import { CopyQuery } from '../../ui/copy-query';
import { ExportMenu } from '../../ui/export-menu';
import { skillsAsCsv, skillsAsJson } from './export-skills';
import type { ListedSkill } from './listed-skill';
import classes from './skills-actions.module.css';

/** How long it is said that the link was copied, in milliseconds. */
const SAID_FOR = 5000;

type ActionsProps = {
  skills: readonly ListedSkill[];
  shared: boolean;
  operation: Operation | null;
};

/** What can be taken along: a link with the skills in it, a file, the question to the API. */
export function SkillsActions({ skills, shared, operation }: ActionsProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const [said, setSaid] = useState<'shared' | 'failed' | null>(null);
  const { start } = useTimeout(() => setSaid(null), SAID_FOR);
  const copy = async () => {
    const { href } = router.buildLocation(mySkillsUrl(skills));
    const copied = await copyText(new URL(href, window.location.origin).href);
    setSaid(copied ? 'shared' : 'failed');
    start();
  };
  return (
    <div className={classes['actions']}>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconLink size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => void copy()}
      >
        <span aria-live="polite">
          {t(`mySkills.actions.${said ?? (shared ? 'shareThese' : 'share')}`)}
        </span>
      </Button>
      <ExportMenu
        choices={[
          { label: t('mySkills.actions.csv'), make: () => skillsAsCsv(skills) },
          { label: t('mySkills.actions.json'), make: () => skillsAsJson(skills) },
        ]}
      />
      {operation && <CopyQuery operation={operation} />}
    </div>
  );
}
