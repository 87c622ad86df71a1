import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

/** Long enough not to ask for every letter (milliseconds). */
const TYPING_PAUSE = 300;

type TextProps = {
  label: string;
  value: string;
  /** Told of the text when the typing pauses; further letters replace what was asked before. */
  onSettled: (value: string | undefined, replace: boolean) => void;
};

/** A part of a text to look for. */
export function FilterText({ label, value, onSettled }: TextProps) {
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  // The address may change by other ways than typing: a chip, a link, going back.
  if (value !== settled) {
    setSettled(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const tell = useDebouncedCallback((text: string) => {
    if (text.trim() !== value) onSettled(text.trim() || undefined, value !== '');
  }, TYPING_PAUSE);
  return (
    <TextInput
      label={label}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        tell(currentTarget.value);
      }}
    />
  );
}
