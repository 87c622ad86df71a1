import { linkOptions } from '@tanstack/react-router';

/** The page on which a text is read; nothing of the text is ever in its address. */
export function pasteUrl() {
  return linkOptions({ to: '/paste' });
}
