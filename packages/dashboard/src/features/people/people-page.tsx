import { Button, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { Said } from '../../ui/access/said';
import { ErrorNotice } from '../../ui/error-notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { ShowMore } from '../../ui/show-more';
import { InvitePerson } from './invite-person';
import classes from './people-page.module.css';
import { PeopleTable } from './people-table';
import type { PeopleState } from './use-people';

/** Long enough not to ask for every letter (milliseconds). */
const TYPING_PAUSE = 300;

type PageProps = {
  viewer: Viewer;
  state: PeopleState;
  /** What names and e-mails are to contain. */
  text: string;
  onText: (text: string | undefined) => void;
  /** Whose account is unfolded, by id. */
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
};

/** Everyone with an account, and the ways to give, change and take one. */
export function PeoplePage({ viewer, state, text, onText, open, onOpen }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [typed, setTyped] = useState(text);
  const { people, total, trouble, loading, refetch, more } = state;
  const search = useDebouncedCallback(
    (wanted: string) => onText(wanted || undefined),
    TYPING_PAUSE,
  );
  const type = (wanted: string) => {
    setTyped(wanted);
    search(wanted.trim());
  };
  const gone = () => {
    setSaid(t('people.change.erased'));
    onOpen(undefined);
    heading.current?.focus();
    refetch();
  };
  return (
    <Screen>
      <ScreenHead title={t('people.title')} titleRef={heading}>
        <output>{people && t('people.found', { count: total })}</output>
      </ScreenHead>
      <p className={classes['note']}>{t('people.lead')}</p>
      <InvitePerson onInvited={refetch} />
      <TextInput
        className={classes['search']}
        type="search"
        label={t('people.search')}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Said>{said}</Said>
      {trouble && <ErrorNotice trouble={trouble} onRetry={refetch} retrying={loading} />}
      {!people && !trouble && (
        <div aria-busy="true" data-tall>
          <Skeleton height={480} />
        </div>
      )}
      {people?.length === 0 && (
        <div className={classes['none']}>
          <p>{t('people.none')}</p>
          <Button variant="default" onClick={() => type('')}>
            {t('people.showAll')}
          </Button>
        </div>
      )}
      {people && people.length > 0 && (
        <>
          <PeopleTable {...{ viewer, people, open, onOpen }} busy={loading} onErased={gone} />
          <ShowMore shown={people.length} total={total} loading={loading} onMore={more} />
        </>
      )}
    </Screen>
  );
}
