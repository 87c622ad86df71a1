import { useTranslation } from 'react-i18next';
import type { HealthCheck } from '../../gql/graphql';
import { DeprecateInPlace } from './deprecate-in-place';
import { EvidenceInPlace } from './evidence-in-place';
import { GradesInPlace } from './grades-in-place';
import type { Finding } from './health-state';
import { MergeInPlace } from './merge-in-place';
import { DeprecateLink, MergeLink } from './out-of-use-links';
import { RemoveInPlace } from './remove-in-place';
import type { Repair } from './repair';
import { ReplaceInPlace } from './replace-in-place';
import { RestoreInPlace } from './restore-in-place';

type RepairsProps = Repair & { check: HealthCheck; finding: Finding };

/** What can be done about a finding right where it stands. */
export function Repairs({ check, finding, ...repair }: RepairsProps) {
  const { t } = useTranslation();
  const { entity, other } = finding;
  if (!entity) return null;
  switch (check) {
    case 'NO_EVIDENCE':
      return (
        <>
          <EvidenceInPlace finding={finding} {...repair} />
          <RemoveInPlace finding={finding} reason={t('health.repair.removeReason')} {...repair} />
        </>
      );
    case 'ORPHAN':
    case 'UNNEEDED_SKILL':
      return (
        <>
          <DeprecateInPlace entity={entity} {...repair} />
          {repair.mayPropose && <DeprecateLink entity={entity} />}
        </>
      );
    case 'NEAR_DUPLICATE':
      return other ? (
        <>
          <MergeInPlace one={entity} other={other} {...repair} />
          {repair.mayPropose && <MergeLink one={entity} other={other} />}
        </>
      ) : null;
    case 'DEPRECATED_IN_USE':
      return (
        <>
          {entity.replacedBy && (
            <ReplaceInPlace entity={entity} replacedBy={entity.replacedBy} {...repair} />
          )}
          <RemoveInPlace
            finding={finding}
            reason={t('health.repair.removeDeprecated', { name: entity.name })}
            {...repair}
          />
          <RestoreInPlace entity={entity} {...repair} />
        </>
      );
    case 'UNEVEN_GRADES':
      return (
        <>
          <GradesInPlace finding={finding} {...repair} />
          <RemoveInPlace finding={finding} reason={t('health.repair.removeUneven')} {...repair} />
        </>
      );
    case 'FEW_ESSENTIALS':
    case 'UNREACHABLE_ROLE':
      return null;
    default:
      return check satisfies never;
  }
}
