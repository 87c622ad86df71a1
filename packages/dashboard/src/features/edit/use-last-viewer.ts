import { useState } from 'react';
import { useViewer, type Viewer } from '../../apollo/use-viewer';

/** Who is signed in, or was when the page was opened: a session that ends takes nothing away. */
export function useLastViewer(): Viewer | null | undefined {
  const { viewer } = useViewer();
  const [last, setLast] = useState(viewer);
  if (viewer && viewer !== last) setLast(viewer);
  return viewer ?? last ?? viewer;
}
