import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pasteUrl } from '../../lib/paste-url';
import { isTourSeen, noteTourSeen } from '../../lib/tour-seen';
import classes from './home-page.module.css';

/** Other ways to begin: with a text, or, for who is new here, with the tour. */
export function HomeOffers() {
  const { t } = useTranslation();
  const [isSeen, setSeen] = useState(isTourSeen);
  const first = useRef<HTMLAnchorElement>(null);
  const refuse = () => {
    noteTourSeen();
    // What had the focus goes away.
    first.current?.focus();
    setSeen(true);
  };

  return (
    <p className={classes['offers']}>
      <Link ref={first} {...pasteUrl()}>
        {t('home.paste')}
      </Link>
      {!isSeen && (
        <>
          <button type="button" onClick={() => void start().catch(() => undefined)}>
            {t('home.tour')}
          </button>
          <button type="button" onClick={refuse}>
            {t('home.noTour')}
          </button>
        </>
      )}
    </p>
  );
}

/** Without a connection it does not begin, and stays offered. */
async function start(): Promise<void> {
  const { startTour } = await import('../../ui/tour/start-tour');
  startTour();
}
