import { useResizeObserver } from '@mantine/hooks';

/** Whether a content is wider than the frame that it stands in. */
export function useOverflows() {
  const [frame, { width: room }] = useResizeObserver<HTMLElement>();
  const [content, { width }] = useResizeObserver<HTMLTableElement>();
  return { frame, content, overflows: width > room + 1 };
}
