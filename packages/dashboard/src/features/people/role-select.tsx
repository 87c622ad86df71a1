import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccessRole } from '../../gql/graphql';

const ROLES = ['VIEWER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN'] as const satisfies readonly AccessRole[];

type SelectProps = {
  label: string;
  value: AccessRole;
  onChange: (role: AccessRole) => void;
};

/** What a person may do, each role with what it is for. */
export function RoleSelect({ label, value, onChange }: SelectProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label}
      value={value}
      data={ROLES.map((role) => ({ value: role, label: t(`people.can.${role}`) }))}
      onChange={({ currentTarget }) =>
        onChange(ROLES.find((role) => role === currentTarget.value) ?? value)
      }
    />
  );
}
