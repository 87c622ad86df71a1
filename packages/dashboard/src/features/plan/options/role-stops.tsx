import { ActionIcon } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleChoices } from '../../../lib/role-choice';
import { KindMark } from '../../../ui/kind-mark';
import { RoleCombobox } from '../../../ui/role-combobox';
import classes from './role-stops.module.css';
import { moved } from './stop-list';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

type StopsProps = {
  /** Whether the order of the roles means something. */
  ordered: boolean;
  label: string;
  slugs: readonly string[];
  nameOf: (slug: string) => string;
  choices: RoleChoices;
  onSearch: (text: string) => void;
  onChange: (slugs: readonly string[]) => void;
  error?: string | undefined;
};

/** Roles to avoid or to pass through: a field to add one, and those that were added. */
export function RoleStops(props: StopsProps) {
  const { ordered, label, slugs, choices, onSearch, onChange, error } = props;
  const field = useRef<HTMLDivElement>(null);
  /** The button that was pressed may be gone afterwards; the field is always there. */
  const change = (next: readonly string[]) => {
    field.current?.querySelector('input')?.focus();
    onChange(next);
  };
  const List = ordered ? 'ol' : 'ul';
  return (
    <div className={classes['stops']}>
      <div ref={field}>
        <RoleCombobox
          label={label}
          value={null}
          choices={choices}
          onSearch={onSearch}
          // What is chosen joins the list, so the field is empty again.
          onChange={(choice) => choice && onChange([...slugs, choice.slug])}
          error={error}
        />
      </div>
      {slugs.length > 0 && (
        <List className={classes['list']}>
          {slugs.map((slug, at) => (
            <Stop key={slug} {...props} at={at} onChange={change} />
          ))}
        </List>
      )}
    </div>
  );
}

function Stop({ ordered, slugs, nameOf, at, onChange }: StopsProps & { at: number }) {
  const { t } = useTranslation();
  const role = nameOf(slugs[at] ?? '');
  return (
    <li className={classes['stop']}>
      <KindMark kind="Role" />
      <span>{role}</span>
      {ordered && at > 0 && (
        <StopButton
          label={t('plan.options.earlier', { role })}
          onClick={() => onChange(moved(slugs, at, -1))}
        >
          <IconArrowUp {...ICON} />
        </StopButton>
      )}
      {ordered && at < slugs.length - 1 && (
        <StopButton
          label={t('plan.options.later', { role })}
          onClick={() => onChange(moved(slugs, at, 1))}
        >
          <IconArrowDown {...ICON} />
        </StopButton>
      )}
      <StopButton
        label={t('plan.options.remove', { role })}
        onClick={() => onChange(slugs.filter((slug) => slug !== slugs[at]))}
      >
        <IconX {...ICON} />
      </StopButton>
    </li>
  );
}

type ButtonProps = { label: string; onClick: () => void; children: ReactNode };

function StopButton({ label, onClick, children }: ButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
