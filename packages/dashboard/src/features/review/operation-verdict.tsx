import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../gql/graphql';
import classes from './operation.module.css';

const SIGNS = {
  PENDING: IconClock,
  ACCEPTED: IconCheck,
  REJECTED: IconX,
  REFUSED: IconX,
} as const satisfies Record<Verdict, unknown>;

type VerdictProps = { operation: { readonly verdict: Verdict; readonly reason: string | null } };

/** What became of an operation, and the reviewer's words. */
export function OperationVerdict({ operation: { verdict, reason } }: VerdictProps) {
  const { t } = useTranslation();
  const Sign = SIGNS[verdict];
  return (
    <>
      <p className={classes['verdict']} data-verdict={verdict}>
        <Sign size={18} stroke={2} aria-hidden="true" />
        {t(`review.operation.verdict.${verdict}`)}
      </p>
      {reason && <p className={classes['why']}>{t('review.operation.why', { reason })}</p>}
    </>
  );
}
