import '../ui/dialog-styles.css';
import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import classes from './editing.module.css';

type GuardProps = {
  /** Whether there is something that would be missed. */
  active: boolean;
  words: {
    readonly title: string;
    readonly text: string;
    readonly stay: string;
    readonly leave: string;
  };
};

/** Asks before the page is left for another one, or closed, while something on it is not sent. */
export function LeaveGuard({ active, words }: GuardProps) {
  const [own] = useState(() => window.location.pathname);
  const blocker = useBlocker({
    // Another state of the same page loses nothing, and one that is left is drawn for a moment still.
    shouldBlockFn: ({ current, next }) =>
      active && current.pathname === own && next.pathname !== own,
    enableBeforeUnload: active,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  const { title, text, stay, leave } = words;
  return (
    <Modal
      opened
      onClose={blocker.reset}
      // The library's own header would be a second banner of the page.
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': title } }}
    >
      <div className={classes['fields']}>
        <h2>{title}</h2>
        <p>{text}</p>
        <div className={classes['chosen']}>
          <Button data-autofocus onClick={blocker.reset}>
            {stay}
          </Button>
          <Button variant="default" onClick={blocker.proceed}>
            {leave}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
