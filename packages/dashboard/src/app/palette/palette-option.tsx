import { Combobox } from '@mantine/core';
import { SHORTCUTS } from '../../lib/shortcuts';
import { KeyCaps } from '../../ui/key-caps';
import { KindMark } from '../../ui/kind-mark';
import type { PaletteChoice } from './palette-choice';
import classes from './palette-dialog.module.css';

/** One choice: its mark, its name, what tells it from others, and its keys. */
export function PaletteOption({ choice }: { choice: PaletteChoice }) {
  const { id, label, note, kind, shortcut } = choice;
  return (
    <Combobox.Option value={id}>
      <span className={classes['choice']}>
        <span className={classes['mark']}>{kind && <KindMark kind={kind} />}</span>
        <span className={classes['words']}>
          {label} {note !== undefined && <span className={classes['note']}>{note}</span>}
        </span>
        {shortcut && <KeyCaps keys={SHORTCUTS[shortcut]} />}
      </span>
    </Combobox.Option>
  );
}
