import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWidth } from '../../graph-view/diagram/use-width';
import { formatAmount, formatCount, formatMoment } from '../../lib/format';
import type { Score } from './health-state';
import { layOutScores } from './score-line';
import classes from './score-over-time.module.css';

const HEIGHT = 120;
const MARGIN = 8;

/** The score over time as a line, with the same numbers as a table. */
export function ScoreOverTime({ scores }: { scores: readonly Score[] }) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby={id} className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id={id}>{t('health.over.title')}</h2>
        {scores.length > 0 && (
          <Button variant="default" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('health.over.table')}
          </Button>
        )}
      </div>
      {scores.length > 1 ? (
        <Drawing scores={scores} />
      ) : (
        <p className={classes['note']}>{t('health.over.single')}</p>
      )}
      {open && <Table scores={scores} />}
    </section>
  );
}

function Drawing({ scores }: { scores: readonly Score[] }) {
  const words = useDrawingWords(scores);
  const { ref, width } = useWidth<HTMLDivElement>();
  const [first, last] = [scores[0], scores.at(-1)];
  const { points, lowest } = layOutScores(scores, {
    width: width ?? 0,
    height: HEIGHT,
    margin: MARGIN,
  });
  return (
    <div className={classes['drawing']}>
      <span className={classes['top']} aria-hidden="true">
        100
      </span>
      <span className={classes['bottom']} aria-hidden="true">
        {lowest}
      </span>
      <div ref={ref} className={classes['canvas']}>
        {width !== null && (
          <svg width={width} height={HEIGHT} role="img" aria-label={words}>
            <polyline
              className={classes['line']}
              points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            />
            {points.map(({ x, y }, at) => (
              <circle
                key={scores[at]?.revision}
                className={classes['point']}
                cx={x}
                cy={y}
                r={at === points.length - 1 ? 5 : 3}
              />
            ))}
          </svg>
        )}
      </div>
      <p className={classes['span']} aria-hidden="true">
        <span>{first && formatMoment(first.at)}</span>
        <span>{last && formatMoment(last.at)}</span>
      </p>
    </div>
  );
}

function useDrawingWords(scores: readonly Score[]): string {
  const { t } = useTranslation();
  const all = scores.map(({ score }) => score);
  return t('health.over.drawing', {
    count: scores.length,
    first: formatAmount(all[0] ?? 0),
    last: formatAmount(all.at(-1) ?? 0),
    lowest: formatAmount(Math.min(...all)),
    highest: formatAmount(Math.max(...all)),
  });
}

function Table({ scores }: { scores: readonly Score[] }) {
  const { t } = useTranslation();
  const columns = ['when', 'revision', 'score', 'findings'] as const;
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`health.over.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scores.toReversed().map(({ revision, score, findings, at }) => (
          <tr key={revision}>
            <td>
              <time dateTime={at}>{formatMoment(at)}</time>
            </td>
            <td>{formatCount(revision)}</td>
            <td>{formatAmount(score)}</td>
            <td>{formatCount(findings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
