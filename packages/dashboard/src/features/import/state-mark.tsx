import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconPlayerStop from '@tabler/icons-react/dist/esm/icons/IconPlayerStop.mjs';
import IconProgress from '@tabler/icons-react/dist/esm/icons/IconProgress.mjs';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useTranslation } from 'react-i18next';
import type { ImportState } from '../../gql/graphql';
import classes from './import.module.css';

const ICONS = {
  UPLOADED: IconUpload,
  COMPARING: IconProgress,
  COMPARED: IconUpload,
  APPLYING: IconProgress,
  DONE: IconCheck,
  CANCELLED: IconPlayerStop,
  FAILED: IconAlertTriangle,
  INTERRUPTED: IconAlertTriangle,
  REVERTING: IconProgress,
  REVERTED: IconArrowBackUp,
} as const satisfies Record<ImportState, unknown>;

/** What became of an import: a sign and a word. */
export function StateMark({ state }: { state: ImportState }) {
  const { t } = useTranslation();
  const Icon = ICONS[state];
  return (
    <span className={classes['state']} data-state={state}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      {t(`imports.state.${state}`)}
    </span>
  );
}
