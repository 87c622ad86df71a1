import type { MoveKind } from '../../gql/graphql';
import type { LinkedEntity } from '../../lib/linked-entity';
import { MoveSize } from './move-size';
import { useDetails } from './use-details';
import type { WayToRole } from './use-ways-to-role';
import { WayWords } from './way-words';

type Move = { readonly move: MoveKind };

/** What the known moves to a role, and from it, say beside the name: their nature and their size. */
export function useMoveDetails(slug: string, ways: readonly WayToRole[]) {
  const { move } = useDetails();
  const sizes = new Map(ways.map((way) => [way.role.slug, way.size]));
  return {
    from: (of: Move, other: LinkedEntity) => (
      <>
        {move(of)}
        <WayWords size={sizes.get(other.slug)} from={other.slug} to={slug} name={other.name} />
      </>
    ),
    to: (of: Move, other: LinkedEntity) => (
      <>
        {move(of)}
        <MoveSize from={slug} to={other.slug} name={other.name} />
      </>
    ),
  };
}
