import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import type { AccessRole } from '../../gql/graphql';
import { asSentence } from '../../lib/sentence';
import type { Trouble } from '../../lib/trouble';
import { TroubleLine } from '../../ui/trouble-line';
import { MadeLink, type PasswordLink } from './made-link';
import { InvitePersonDocument } from './people.generated';
import classes from './people-page.module.css';
import { RoleSelect } from './role-select';

type Step = 'closed' | 'form' | PasswordLink;

/** Makes an account for somebody, and a link under which they set a password. */
export function InvitePerson({ onInvited }: { onInvited: () => void }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>('closed');
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(
    function returnFocusWhenClosed() {
      if (wasOpen.current && step === 'closed') opener.current?.focus();
      wasOpen.current = step !== 'closed';
    },
    [step],
  );
  const close = () => setStep('closed');
  if (step === 'closed') {
    return (
      <div>
        <Button ref={opener} onClick={() => setStep('form')}>
          {t('people.invite.open')}
        </Button>
      </div>
    );
  }
  if (step !== 'form') return <MadeLink link={step} reason="invited" onDone={close} />;
  return (
    <InviteForm
      onClose={close}
      onMade={(link) => {
        setStep(link);
        onInvited();
      }}
    />
  );
}

type FormProps = { onClose: () => void; onMade: (link: PasswordLink) => void };

function InviteForm({ onClose, onMade }: FormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<AccessRole>('CONTRIBUTOR');
  const [asked, setAsked] = useState(false);
  const client = useApolloClient();
  const { busy, trouble, run } = useAct(async () => {
    const variables = { name, email, role };
    return (await client.mutate({ mutation: InvitePersonDocument, variables })).data;
  });
  const at = useFieldWords(trouble);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() === '' || email.trim() === '') return;
    const answer = await run();
    if (answer?.result) onMade(answer.result.invitePerson);
  };
  return (
    <form
      className={classes['panel']}
      aria-label={t('people.invite.title')}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <h2>{t('people.invite.title')}</h2>
      <div className={classes['fields']}>
        <TextInput
          ref={focusOnce}
          label={t('people.invite.name')}
          value={name}
          autoComplete="off"
          error={at('name') ?? (asked && name.trim() === '' && t('people.invite.missingName'))}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          type="email"
          label={t('people.invite.email')}
          value={email}
          autoComplete="off"
          error={at('email') ?? (asked && email.trim() === '' && t('people.invite.missingEmail'))}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <RoleSelect label={t('people.invite.role')} value={role} onChange={setRole} />
      </div>
      <TroubleLine trouble={at('name') || at('email') ? null : trouble} />
      <div className={classes['actions']}>
        <Button type="submit" loading={busy}>
          {t('people.invite.submit')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('people.invite.close')}
        </Button>
      </div>
    </form>
  );
}

/** The form was asked for, so one goes on in it. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

/** What the server has refused, at the field that it was about. */
function useFieldWords(trouble: Trouble | null) {
  const { t } = useTranslation();
  return (field: 'name' | 'email'): string | undefined => {
    if (trouble?.code === 'ALREADY_EXISTS') {
      return field === 'email' ? t('people.invite.exists') : undefined;
    }
    return trouble?.field === field ? asSentence(trouble.message ?? '') : undefined;
  };
}
