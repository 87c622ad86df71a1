import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import { useRoleChoices } from '../../apollo/use-role-choices';
import type { RoleChoice } from '../../lib/role-choice';
import type { Trouble } from '../../lib/trouble';
import { ErrorNotice } from '../../ui/error-notice';
import { RoleCombobox } from '../../ui/role-combobox';
import { type RoleSkills, readRoleSkills } from './read-role-skills';
import classes from './role-panel.module.css';

type PanelProps = { onTake: (role: RoleSkills) => void; onClose: () => void };

/** A role to start from: what it asks for is taken over at the levels that it asks for. */
export function RolePanel({ onTake, onClose }: PanelProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [text, setText] = useState('');
  const [role, setRole] = useState<RoleChoice | null>(null);
  const [wrong, setWrong] = useState<'missing' | 'unknown' | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const choices = useRoleChoices(text);

  const take = async () => {
    setWrong(role ? null : 'missing');
    setTrouble(null);
    if (!role) return;
    setBusy(true);
    try {
      const found = await readRoleSkills(client, role.slug);
      if (found) onTake(found);
      else setWrong('unknown');
    } catch (error) {
      setTrouble(describeError(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className={classes['panel']} aria-label={t('mySkills.role.title')}>
      <p className={classes['hint']}>{t('mySkills.role.hint')}</p>
      <div className={classes['controls']}>
        <div className={classes['field']}>
          <RoleCombobox
            label={t('mySkills.role.label')}
            value={role}
            onChange={setRole}
            choices={choices}
            onSearch={setText}
            error={wrong ? t(`mySkills.role.${wrong}`) : undefined}
          />
        </div>
        <Button
          size="md"
          className={classes['button'] ?? ''}
          loading={busy}
          onClick={() => void take()}
        >
          {t('mySkills.role.take')}
        </Button>
        <Button size="md" variant="default" className={classes['button'] ?? ''} onClick={onClose}>
          {t('mySkills.paste.close')}
        </Button>
      </div>
      {trouble && <ErrorNotice trouble={trouble} onRetry={() => void take()} retrying={busy} />}
    </section>
  );
}
