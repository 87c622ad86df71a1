import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import type { Viewer } from '../../apollo/use-viewer';
import { asSentence } from '../../lib/sentence';
import { Said } from '../../ui/access/said';
import { TroubleLine } from '../../ui/trouble-line';
import { RenamePersonDocument } from './account.generated';
import classes from './account-page.module.css';
import { AccountPart } from './account-part';

/** Who one is to others, and what one may do. */
export function AboutYou({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { id, email, role } = viewer;
  const client = useApolloClient();
  const [name, setName] = useState(viewer.name);
  const [saved, setSaved] = useState(false);
  const { busy, trouble, run } = useAct(() =>
    client.mutate({ mutation: RenamePersonDocument, variables: { person: id, name } }),
  );
  const ofName = trouble?.field === 'name' ? asSentence(trouble.message ?? '') : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    const answer = await run();
    if (!answer) return;
    setName(answer.result.data?.renamePerson.name ?? name);
    setSaved(true);
  };
  return (
    <AccountPart title={t('account.about.title')}>
      <dl className={classes['facts']}>
        <dt>{t('account.about.email')}</dt>
        <dd>{email}</dd>
        <dt>{t('account.about.role')}</dt>
        <dd>
          {t(`site.person.roles.${role}`)}. {t(`account.may.${role}`)}
        </dd>
      </dl>
      <form className={classes['form']} noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t('account.about.name')}
          description={t('account.about.nameNote')}
          value={name}
          autoComplete="name"
          error={ofName}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setSaved(false);
          }}
        />
        <TroubleLine trouble={ofName ? null : trouble} />
        <Button type="submit" variant="default" loading={busy}>
          {t('account.about.save')}
        </Button>
        <Said>{saved ? t('account.about.saved') : null}</Said>
      </form>
    </AccountPart>
  );
}
