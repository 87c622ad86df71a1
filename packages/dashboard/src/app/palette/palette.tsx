import { useState } from 'react';
import type { PaletteChoice } from './palette-choice';
import { PaletteDialog } from './palette-dialog';
import { usePaletteGroups } from './use-palette-groups';

/** Everything there is and everything that can be done, by its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const { groups, pending } = usePaletteGroups(text.trim());
  const choose = (choice: PaletteChoice) => {
    onClose();
    choice.run();
  };
  return (
    <PaletteDialog {...{ text, groups, pending, onClose }} onText={setText} onChoose={choose} />
  );
}
