import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

/** Words for a screen reader alone, said whenever they change. */
export function LiveStatus({ children }: { children: ReactNode }) {
  return <VisuallyHidden component="output">{children}</VisuallyHidden>;
}
