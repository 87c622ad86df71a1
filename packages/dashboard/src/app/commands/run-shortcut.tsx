import { useEffect, useEffectEvent } from 'react';
import { addTexts } from '../../lib/add-texts';
import { site } from '../../lib/en-palette';
import type { ShortcutId } from '../../lib/shortcuts';
import { useDoCommands } from './use-do-commands';
import { useGoCommands } from './use-go-commands';
import { usePageCommands } from './use-page-commands';

addTexts({ site });

/** A press of the keys of a command; each is another one. */
export type Pressed = { readonly id: ShortcutId };

/** Does what the keys stand for that were pressed, once for each press; it draws nothing. */
export function RunShortcut({ pressed }: { pressed: Pressed }) {
  const commands = [...useGoCommands(), ...useDoCommands(), ...usePageCommands()];
  const run = useEffectEvent(({ id }: Pressed) => {
    commands.find(({ shortcut }) => shortcut === id)?.run();
  });
  useEffect(
    function runOnce() {
      run(pressed);
    },
    [pressed],
  );
  return null;
}
