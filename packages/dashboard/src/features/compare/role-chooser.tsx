import { ActionIcon } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoleChoices } from '../../apollo/use-role-choices';
import { MOST_COMPARED } from '../../lib/compare-url';
import type { RoleChoice } from '../../lib/role-choice';
import { KindMark } from '../../ui/kind-mark';
import { RoleCombobox } from '../../ui/role-combobox';
import classes from './role-chooser.module.css';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

type ChooserProps = {
  chosen: readonly RoleChoice[];
  onChange: (slugs: readonly string[]) => void;
};

/** The roles that stand side by side: to add one, to take one away, and to set their order. */
export function RoleChooser({ chosen, onChange }: ChooserProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { roles, pending } = useRoleChoices(text);
  const slugs = chosen.map(({ slug }) => slug);
  const choices = { pending, roles: roles.filter(({ slug }) => !slugs.includes(slug)) };
  const add = (role: RoleChoice | null) => {
    if (!role) return;
    // The field goes away with the last one.
    if (slugs.length + 1 >= MOST_COMPARED) document.getElementById('content')?.focus();
    onChange([...slugs, role.slug]);
  };
  return (
    <section className={classes['chooser']} aria-label={t('compare.choose.title')}>
      {chosen.length > 0 && (
        <ol className={classes['chosen']}>
          {chosen.map((role, index) => (
            <ChosenRole
              key={role.slug}
              role={role}
              first={index === 0}
              onLeft={() => onChange(movedLeft(slugs, index))}
              onRemove={() => onChange(slugs.filter((slug) => slug !== role.slug))}
            />
          ))}
        </ol>
      )}
      {chosen.length < MOST_COMPARED ? (
        <div className={classes['field']}>
          <RoleCombobox
            label={t(chosen.length === 0 ? 'compare.choose.first' : 'compare.choose.add')}
            value={null}
            onChange={add}
            choices={choices}
            onSearch={setText}
          />
        </div>
      ) : (
        <p className={classes['full']}>{t('compare.choose.full')}</p>
      )}
    </section>
  );
}

function movedLeft(slugs: readonly string[], index: number): readonly string[] {
  const moved = slugs[index];
  if (index === 0 || moved === undefined) return slugs;
  return slugs.toSpliced(index, 1).toSpliced(index - 1, 0, moved);
}

type ChosenProps = {
  role: RoleChoice;
  first: boolean;
  onLeft: () => void;
  onRemove: () => void;
};

function ChosenRole({ role, first, onLeft, onRemove }: ChosenProps) {
  const { t } = useTranslation();
  const names = {
    left: t('compare.choose.left', { role: role.name }),
    remove: t('compare.choose.remove', { role: role.name }),
  };
  return (
    <li className={classes['role']}>
      <KindMark kind="Role" />
      <span>{role.name}</span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        // It keeps the focus when the role has come to the first place.
        aria-disabled={first}
        className={classes['left'] ?? ''}
        aria-label={names.left}
        title={names.left}
        onClick={onLeft}
      >
        <IconArrowLeft {...ICON} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={names.remove}
        title={names.remove}
        onClick={({ currentTarget }) => {
          const next = currentTarget.closest('section')?.querySelector('input');
          next?.focus();
          onRemove();
        }}
      >
        <IconX {...ICON} />
      </ActionIcon>
    </li>
  );
}
