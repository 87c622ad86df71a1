import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasPasswordLength, passwordLength } from '../../lib/password-rules';
import { asSentence } from '../../lib/sentence';
import type { Trouble } from '../../lib/trouble';
import { PasswordField } from '../password-field';

type FieldProps = {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  ref?: Ref<HTMLInputElement>;
};

/** A password to be, with the rules that it has to keep. */
export function NewPasswordField({ value, onChange, error, ref }: FieldProps) {
  const { t } = useTranslation();
  return (
    <PasswordField
      {...(ref && { ref })}
      label={t('signIn.newPassword.label')}
      description={t('signIn.newPassword.rules')}
      autoComplete="new-password"
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

/** A new password as it is typed, and what is wrong with it: here, or as the server has said. */
export function useNewPassword(trouble: Trouble | null) {
  const { t } = useTranslation();
  const [value, setValue] = useState('');
  const [length, setLength] = useState<number | null>(null);
  const ofField = trouble?.field === 'password' ? trouble : null;
  const error =
    length !== null
      ? t('signIn.newPassword.length', { count: length })
      : ofField
        ? asSentence(ofField.message ?? '')
        : undefined;
  return {
    value,
    setValue,
    error,
    /** What is wrong with something else than the password. */
    elsewhere: ofField ? null : trouble,
    /** Whether the password can be sent at all. */
    check: () => {
      const fits = hasPasswordLength(value);
      setLength(fits ? null : passwordLength(value));
      return fits;
    },
  };
}
