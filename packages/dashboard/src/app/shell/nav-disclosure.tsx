import { Popover } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type MouseEvent, type ReactElement, type ReactNode, useState } from 'react';

type DisclosureProps = {
  /** The button, given whether what it unfolds is shown and what a press does. */
  renderButton: (isOpen: boolean, toggle: () => void) => ReactElement;
  align: 'start' | 'end';
  children: ReactNode;
};

/**
 * Links that a button unfolds. They are links of a list and no menu, so Tab goes through them and
 * a screen reader says what they are; choosing one folds them again.
 */
export function NavDisclosure({ renderButton, align, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  // The library listens to Escape inside of what is unfolded alone, not on the button.
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'Escape') setIsOpen(false);
  });
  const closeAfterLink = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) setIsOpen(false);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position={`bottom-${align}`}
      withinPortal={false}
      withRoles={false}
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>{renderButton(isOpen, () => setIsOpen(!isOpen))}</Popover.Target>
      <Popover.Dropdown onClick={closeAfterLink}>{children}</Popover.Dropdown>
    </Popover>
  );
}
