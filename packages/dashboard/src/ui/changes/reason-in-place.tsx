import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type Asked, ReasonForm } from './reason-form';
import classes from './reason-in-place.module.css';

type ReasonProps<Result> = Asked<Result> & {
  /** What the button says that asks. */
  label: string;
  /** The same for a screen reader, with what it is done to. */
  name: string;
  /** The reason to begin with. */
  reason: string;
  /** Whether whoever is here may do it; a form that is open stays, with what was typed. */
  may: boolean;
  /** Told when the form opens, for what is to be looked up then. */
  onOpen?: () => void;
  /** Told when it is done; whoever draws this has to say where the focus goes. */
  onDone: (result: Result) => void;
};

/** A change of the graph that is asked about where the button stands, with its reason. */
export function ReasonInPlace<Result>(props: ReasonProps<Result>) {
  const { label, name, may, onOpen, onDone } = props;
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState(props.reason);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(
    function returnFocusWhenClosed() {
      if (wasOpen.current && !open) opener.current?.focus();
      wasOpen.current = open;
    },
    [open],
  );
  if (open) {
    return (
      <div className={classes['place']}>
        <ReasonForm
          {...props}
          isInPlace
          reason={reason}
          onReason={setReason}
          onCancel={() => setOpen(false)}
          onDone={(result) => {
            // What was asked for is done, and its button may be gone: the focus is not this part's to give.
            wasOpen.current = false;
            setOpen(false);
            onDone(result);
          }}
        />
      </div>
    );
  }
  if (!may) return null;
  return (
    <Button
      ref={opener}
      variant="default"
      size="xs"
      aria-label={name}
      onClick={() => {
        setOpen(true);
        onOpen?.();
      }}
    >
      {label}
    </Button>
  );
}
