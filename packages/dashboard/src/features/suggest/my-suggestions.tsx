import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/format';
import { suggestionUrl } from '../../lib/suggest-url';
import { LiveStatus } from '../../ui/live-status';
import classes from './my-suggestions.module.css';
import { forget, type Remembered, useRemembered } from './remembered';
import { SuggestionStateDocument } from './suggest.generated';

/** What was suggested from this browser, and how it stands; nothing where there is none. */
export function MySuggestions() {
  const { t } = useTranslation();
  const id = useId();
  const all = useRemembered();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  if (all.length === 0 && said === '') return null;
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <div>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('suggest.mine.title')}
        </h2>
        <p className={classes['note']}>{t('suggest.mine.note')}</p>
      </div>
      <LiveStatus>{said}</LiveStatus>
      <ul className={classes['list']}>
        {all.map((one) => (
          <RememberedItem
            key={one.token}
            remembered={one}
            onForget={() => {
              forget(one.token);
              setSaid(t('suggest.mine.forgotten'));
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      {said !== '' && <p className={classes['note']}>{said}</p>}
    </section>
  );
}

function RememberedItem({
  remembered: { token, title, more, sentAt },
  onForget,
}: {
  remembered: Remembered;
  onForget: () => void;
}) {
  const { t } = useTranslation();
  const { data } = useQuery(SuggestionStateDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  const state = data?.suggestion?.state;
  const notes = [
    more > 0 && t('suggest.mine.more', { count: more }),
    t('suggest.mine.sentAt', { moment: formatMoment(sentAt) }),
    state && t(`suggest.state.${state}`),
  ].filter(Boolean);
  return (
    <li className={classes['item']}>
      <div className={classes['words']}>
        <Link {...suggestionUrl(token)}>{title}</Link>
        <p className={classes['note']}>{notes.join(' · ')}</p>
      </div>
      <Button
        variant="default"
        size="xs"
        aria-label={t('suggest.mine.forgetOf', { title })}
        onClick={onForget}
      >
        {t('suggest.mine.forget')}
      </Button>
    </li>
  );
}
