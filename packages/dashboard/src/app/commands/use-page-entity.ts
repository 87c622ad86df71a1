import { useLocation } from '@tanstack/react-router';
import { useViewer } from '../../apollo/use-viewer';
import { KINDS, type Kind } from '../../lib/kinds';
import { mayPropose } from '../../lib/may-propose';
import { ENTITY_PATHS } from '../../lib/urls';

/** The entity whose page this is, for those who may propose changes of it; undefined on other pages. */
export function usePageEntity(): { readonly kind: Kind; readonly slug: string } | undefined {
  const { pathname } = useLocation();
  const { viewer } = useViewer();
  const [, path, slug] = /^\/([a-z]+)\/([^/]+)$/.exec(pathname) ?? [];
  const kind = KINDS.find((one) => ENTITY_PATHS[one] === `/${path}/$slug`);
  return kind && slug !== undefined && mayPropose(viewer) ? { kind, slug } : undefined;
}
