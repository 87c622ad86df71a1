import { useQuery } from '@apollo/client/react';
import { MoveToRoleDocument } from './role-ways.generated';
import { WayWords } from './way-words';

type MoveProps = { from: string; to: string; name: string };

/** How large the move between two roles is; where that cannot be told, the plan is still a link away. */
export function MoveSize({ from, to, name }: MoveProps) {
  const { data } = useQuery(MoveToRoleDocument, {
    variables: { from: `role/${from}`, to: `role/${to}` },
  });
  const direct = data?.planTransition.direct;
  const size = direct && { ...direct, gap: direct.largestGap };
  return <WayWords size={size} from={from} to={to} name={name} />;
}
