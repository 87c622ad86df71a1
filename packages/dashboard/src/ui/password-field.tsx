import { ActionIcon, TextInput } from '@mantine/core';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import { type ReactNode, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../lib/add-texts';
import { signIn } from '../lib/en-sign-in';

addTexts({ signIn });

type FieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** By which a password manager knows whether to fill it in or to think of one. */
  autoComplete: 'current-password' | 'new-password';
  description?: ReactNode;
  error?: ReactNode;
  ref?: Ref<HTMLInputElement>;
};

/** A password, hidden until one asks to see it. */
export function PasswordField(props: FieldProps) {
  const { label, value, onChange, autoComplete, description, error, ref } = props;
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const Picture = shown ? IconEyeOff : IconEye;
  return (
    <TextInput
      ref={ref}
      type={shown ? 'text' : 'password'}
      label={label}
      description={description}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      name={autoComplete}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      rightSection={
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('signIn.show')}
          aria-pressed={shown}
          title={t('signIn.show')}
          onClick={() => setShown(!shown)}
        >
          <Picture size={20} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      }
    />
  );
}
