import type { NodeProps } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { formatGap } from '../../lib/format';
import { GapStrip } from '../../ui/gap-strip';
import { EdgeEnds } from '../diagram/edge-ends';
import classes from './bar-part.module.css';
import { stripOf } from './laid-map';
import type { BarNode } from './map-elements';
import { BAR } from './map-sizes';

/** What a step keeps, raises and learns, and its gap; the step itself says the same in words. */
export function BarPart({ data: { step, bar } }: NodeProps<BarNode>) {
  const { t } = useTranslation();
  const gap = formatGap(step.gap);
  const strip = stripOf(bar);
  return (
    <>
      <div className={classes['bar']} aria-hidden="true">
        {strip > 0 && (
          <span style={{ width: strip }}>
            <GapStrip parts={step.parts} height={BAR.stripHeight} />
          </span>
        )}
        {bar.width < BAR.width ? gap : t('map.gap', { gap })}
      </div>
      <EdgeEnds />
    </>
  );
}
