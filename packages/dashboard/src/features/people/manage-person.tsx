import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Said } from '../../ui/access/said';
import { ChangeRole } from './change-role';
import { MadeLink, type PasswordLink } from './made-link';
import classes from './manage-person.module.css';
import { PersonAccess } from './person-access';
import { PersonActions } from './person-actions';
import type { ListedPerson } from './use-people';

type ManageProps = { person: ListedPerson; onErased: () => void };

/** What an administrator can do to an account. */
export function ManagePerson({ person, onErased }: ManageProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<string | null>(null);
  const [link, setLink] = useState<PasswordLink | null>(null);
  const place = useRef<HTMLElement>(null);
  const tell = (words: string | null) => {
    setSaid(words);
    // The button that was pressed may be gone, or of no use any more.
    if (words !== null) place.current?.focus();
  };
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={classes['manage']}
      aria-label={t('people.manageOf', { name: person.name })}
    >
      <ChangeRole person={person} onSaid={tell} />
      {link ? (
        <MadeLink link={link} reason="reset" onDone={() => setLink(null)} />
      ) : (
        <PersonActions person={person} onSaid={tell} onLink={setLink} onErased={onErased} />
      )}
      <Said>{said}</Said>
      <PersonAccess person={person} />
    </section>
  );
}
