import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import { TroubleLine } from '../../ui/trouble-line';
import classes from './manage-person.module.css';
import { ChangeAccessRoleDocument } from './people.generated';
import { RoleSelect } from './role-select';
import { useChangeWords } from './use-change-words';
import type { ListedPerson } from './use-people';

type ChangeProps = { person: ListedPerson; onSaid: (words: string | null) => void };

/** Gives a person another role: nothing is changed by the choice alone. */
export function ChangeRole({ person, onSaid }: ChangeProps) {
  const { t } = useTranslation();
  const { id, name } = person;
  const client = useApolloClient();
  const [role, setRole] = useState(person.role);
  const { busy, trouble, run } = useAct(() =>
    client.mutate({ mutation: ChangeAccessRoleDocument, variables: { person: id, role } }),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    onSaid(null);
    if (!(await run())) return;
    const words = t(`site.person.roles.${role}`).toLowerCase();
    onSaid(t('people.change.roleDone', { name, role: words }));
  };
  return (
    <form className={classes['role']} noValidate onSubmit={(event) => void submit(event)}>
      <RoleSelect label={t('people.change.role', { name })} value={role} onChange={setRole} />
      <Button type="submit" variant="default" loading={busy} disabled={role === person.role}>
        {t('people.change.roleSubmit')}
      </Button>
      <TroubleLine trouble={trouble} wording={useChangeWords(person)} />
    </form>
  );
}
