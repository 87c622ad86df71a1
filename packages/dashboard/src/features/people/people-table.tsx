import { Button, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { formatMoment } from '../../lib/format';
import cards from '../../ui/card-table.module.css';
import { ManagePerson } from './manage-person';
import classes from './people-table.module.css';
import type { ListedPerson } from './use-people';

type TableProps = {
  viewer: Viewer;
  people: readonly ListedPerson[];
  busy: boolean;
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
  onErased: () => void;
};

const COLUMNS = ['name', 'email', 'role', 'status', 'lastSignIn'] as const;

/** People by name; each unfolds what can be done to their account. On a narrow screen each is a card. */
export function PeopleTable({ viewer, people, busy, open, onOpen, onErased }: TableProps) {
  const { t } = useTranslation();
  return (
    <table className={`${cards['table']} ${classes['table']}`} aria-busy={busy}>
      <caption>{t('people.table')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`people.${column}`)}
            </th>
          ))}
          <th scope="col">
            <VisuallyHidden>{t('people.manage')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      {people.map((person) => (
        <PersonRows
          key={person.id}
          person={person}
          isViewer={person.id === viewer.id}
          isOpen={person.id === open}
          onToggle={() => onOpen(person.id === open ? undefined : person.id)}
          onErased={onErased}
        />
      ))}
    </table>
  );
}

type RowsProps = {
  person: ListedPerson;
  isViewer: boolean;
  isOpen: boolean;
  onToggle: () => void;
  onErased: () => void;
};

function PersonRows({ person, isViewer, isOpen, onToggle, onErased }: RowsProps) {
  const { t } = useTranslation();
  const panel = useId();
  const { name, email, role, lastSignInAt } = person;
  return (
    <tbody data-open={isOpen}>
      <tr>
        <th scope="row">
          {name}
          {isViewer && <span className={classes['you']}> ({t('people.you')})</span>}
        </th>
        <td>{email}</td>
        <td data-label={t('people.role')}>{t(`site.person.roles.${role}`)}</td>
        <td data-label={t('people.status')}>{t(`people.is.${statusOf(person)}`)}</td>
        <td data-label={t('people.lastSignIn')} className={classes['moment']}>
          {lastSignInAt == null ? t('people.never') : formatMoment(lastSignInAt)}
        </td>
        <td className={classes['action']}>
          <Button
            variant="default"
            size="xs"
            aria-label={t('people.manageOf', { name })}
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            onClick={onToggle}
          >
            {t('people.manage')}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr id={panel} className={classes['panel']}>
          <td colSpan={COLUMNS.length + 1}>
            <ManagePerson person={person} onErased={onErased} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function statusOf({ status, hasPassword, lastSignInAt }: ListedPerson) {
  if (status === 'DISABLED') return status;
  return hasPassword || lastSignInAt != null ? status : 'invited';
}
