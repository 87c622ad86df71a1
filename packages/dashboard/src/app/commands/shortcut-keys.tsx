import { useShellControls } from './shell-controls';
import { useDoCommands } from './use-do-commands';
import { useGoCommands } from './use-go-commands';
import { usePageCommands } from './use-page-commands';
import { useShortcutKeys } from './use-shortcut-keys';

/** Listens to the keys of all commands; it draws nothing. */
export function ShortcutKeys() {
  const { openPalette } = useShellControls();
  const commands = [...useGoCommands(), ...useDoCommands(), ...usePageCommands()];
  useShortcutKeys((id) => {
    if (id === 'palette') openPalette();
    else commands.find(({ shortcut }) => shortcut === id)?.run();
  });
  return null;
}
