import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconTable from '@tabler/icons-react/dist/esm/icons/IconTable.mjs';
import { useTranslation } from 'react-i18next';
import type { Basis } from '../gql/graphql';
import classes from './basis-mark.module.css';

const ICONS = { ARTICLE: IconFileText, DATASET: IconTable, EDITORIAL: IconPencil } as const;

/**
 * Where a claim comes from, as a small mark. Our own judgement looks different from what is cited
 * (a pencil and a broken line), so that nobody takes the one for the other.
 */
export function BasisMark({ basis }: { basis: Basis }) {
  const { t } = useTranslation();
  const Picture = ICONS[basis];
  return (
    <span className={classes['mark']} data-basis={basis}>
      <Picture size={14} stroke={1.75} aria-hidden="true" />
      {t(`basis.${basis}`)}
    </span>
  );
}
