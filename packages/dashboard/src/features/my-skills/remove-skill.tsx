import { ActionIcon } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** Takes a skill out of the list; the focus goes to the next one's button, or it would be lost. */
export function RemoveSkill({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation();
  const remove = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-removes]')];
    const index = buttons.indexOf(currentTarget);
    const next = buttons[index + 1] ?? buttons[index - 1];
    (next ?? document.getElementById('content'))?.focus();
    onRemove();
  };
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      data-removes
      aria-label={t('mySkills.list.remove', { skill: name })}
      title={t('mySkills.list.remove', { skill: name })}
      onClick={remove}
    >
      <IconX size={16} stroke={1.75} aria-hidden="true" />
    </ActionIcon>
  );
}
