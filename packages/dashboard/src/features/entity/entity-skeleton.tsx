import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../lib/kinds';
import { KindMark } from '../../ui/kind-mark';
import { LiveStatus } from '../../ui/live-status';
import { usePageTitle } from '../../ui/use-page-title';
import { EntityColumns } from './entity-columns';
import frame from './entity-frame.module.css';
import header from './entity-header.module.css';

const ROWS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** The page before the answer: the kind and the name are known, the rest keeps its room. */
export function EntitySkeleton({ kind, name }: { kind: Kind; name: string }) {
  const { t } = useTranslation();
  usePageTitle(name);
  return (
    <div className={frame['frame']} aria-busy="true" data-tall>
      <LiveStatus>{t('shell.loading')}</LiveStatus>
      <div className={header['header']}>
        <KindMark kind={kind} size="large" />
        <div className={header['words']}>
          <p className={header['kind']}>{t(`kind.${kind}.one`)}</p>
          <h1 className={header['name']}>{name}</h1>
        </div>
        <div className={header['description']}>
          <Skeleton height={48} />
        </div>
      </div>
      <EntityColumns main={<SkeletonRows />} aside={<SkeletonRows />} />
    </div>
  );
}

function SkeletonRows() {
  return (
    <div>
      {ROWS.map((row) => (
        <Skeleton key={row} height={24} mb={16} />
      ))}
    </div>
  );
}
