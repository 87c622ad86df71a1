import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import { ConfirmInPlace } from '../../ui/confirm-in-place';
import { TroubleLine } from '../../ui/trouble-line';
import type { PasswordLink } from './made-link';
import classes from './manage-person.module.css';
import {
  DisablePersonDocument,
  EnablePersonDocument,
  ErasePersonDocument,
  ResetPasswordDocument,
} from './people.generated';
import { useChangeWords } from './use-change-words';
import type { ListedPerson } from './use-people';

type ActionsProps = {
  person: ListedPerson;
  onSaid: (words: string | null) => void;
  onLink: (link: PasswordLink) => void;
  onErased: () => void;
};

/** A new password for a person, an end for a while, and an end for good. */
export function PersonActions(props: ActionsProps) {
  const { person } = props;
  return (
    <div className={classes['actions']}>
      {person.status === 'ACTIVE' ? (
        <>
          <ResetPassword {...props} />
          <Disable {...props} />
        </>
      ) : (
        <Enable {...props} />
      )}
      <Erase {...props} />
    </div>
  );
}

function ResetPassword({ person, onSaid, onLink }: ActionsProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { id, name } = person;
  return (
    <ConfirmInPlace
      label={t('people.change.reset')}
      question={t('people.change.resetAsk', { name })}
      confirm={t('people.change.resetConfirm')}
      act={async () => {
        const variables = { person: id };
        const { data } = await client.mutate({ mutation: ResetPasswordDocument, variables });
        return data?.resetPassword;
      }}
      onDone={(link) => {
        onSaid(null);
        if (link) onLink(link);
      }}
    />
  );
}

function Disable({ person, onSaid }: ActionsProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { id, name } = person;
  return (
    <ConfirmInPlace
      label={t('people.change.disable')}
      question={t('people.change.disableAsk', { name })}
      confirm={t('people.change.disableConfirm')}
      act={() => client.mutate({ mutation: DisablePersonDocument, variables: { person: id } })}
      onDone={() => onSaid(t('people.change.disabled', { name }))}
      wording={useChangeWords(person)}
    />
  );
}

function Enable({ person, onSaid }: ActionsProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { id, name } = person;
  const { busy, trouble, run } = useAct(async () => {
    await client.mutate({ mutation: EnablePersonDocument, variables: { person: id } });
    onSaid(t('people.change.enabled', { name }));
  });
  return (
    <>
      <Button variant="default" size="xs" loading={busy} onClick={() => void run()}>
        {t('people.change.enable')}
      </Button>
      <TroubleLine trouble={trouble} wording={useChangeWords(person)} />
    </>
  );
}

function Erase({ person, onErased }: ActionsProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { id, name, email } = person;
  return (
    <ConfirmInPlace
      label={t('people.change.erase')}
      question={t('people.change.eraseAsk', { name, email })}
      confirm={t('people.change.eraseConfirm')}
      typed={{
        label: t('people.change.eraseType', { name }),
        text: email,
        mismatch: t('people.change.eraseMismatch', { email }),
      }}
      act={() => client.mutate({ mutation: ErasePersonDocument, variables: { person: id } })}
      onDone={onErased}
      wording={useChangeWords(person)}
    />
  );
}
