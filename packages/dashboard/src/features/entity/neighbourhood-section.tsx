import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Neighbourhood } from '../../graph-view/neighbourhood/neighbourhood';
import { NeighbourhoodTable } from '../../graph-view/neighbourhood/neighbourhood-table';
import { addTexts } from '../../lib/add-texts';
import { neighbourhood as texts } from '../../lib/en-neighbourhood';
import { exploreUrl } from '../../lib/explore-url';
import { formatCount } from '../../lib/format';
import { NEIGHBOURHOOD_FORMS } from '../../lib/urls';
import { ErrorNotice } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import { drawingPart } from './drawing-part';
import classes from './neighbourhood-section.module.css';
import { useNear } from './use-near';
import { useNeighbourhood } from './use-neighbourhood';
import { type NeighbourhoodForm, useNeighbourhoodChoice } from './use-neighbourhood-choice';

addTexts({ neighbourhood: texts });

/** What an entity connects to, as a drawing or as a table; it is asked for when the page is scrolled near. */
export function NeighbourhoodSection({ entityRef }: { entityRef: string }) {
  const { t } = useTranslation();
  const { ref, near, show } = useNear<HTMLElement>();
  const { neighbourhood, trouble, retry, retrying } = useNeighbourhood(entityRef, near);
  const choice = useNeighbourhoodChoice();
  return (
    <section ref={ref} className={classes['section']}>
      <div className={classes['heading']}>
        <h2>{t('neighbourhood.title')}</h2>
        {neighbourhood && (
          <p className={classes['count']}>
            {t('neighbourhood.found', {
              count: neighbourhood.neighbours.length,
              number: formatCount(neighbourhood.neighbours.length),
            })}
          </p>
        )}
        <Link {...exploreUrl(entityRef)}>{t('neighbourhood.explore')}</Link>
        <SegmentedControl
          size="xs"
          aria-label={t('neighbourhood.as')}
          value={choice.form}
          onChange={choice.onForm}
          data={NEIGHBOURHOOD_FORMS.map((form) => ({
            value: form,
            label: t(`neighbourhood.${form}`),
          }))}
        />
      </div>
      {!near && (
        <div className={classes['waiting']}>
          <Button variant="default" onClick={show}>
            {t('neighbourhood.show')}
          </Button>
        </div>
      )}
      {trouble && <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />}
      {near && !trouble && !neighbourhood && <Waiting />}
      {neighbourhood && <Shown neighbourhood={neighbourhood} {...choice} />}
    </section>
  );
}

function Waiting() {
  return (
    <div aria-busy="true">
      <Skeleton className={classes['waiting'] ?? ''} />
    </div>
  );
}

type ShownProps = {
  neighbourhood: Neighbourhood;
  form: NeighbourhoodForm;
  chosen: string | null;
  onChoose: (key: string) => void;
};

function Shown({ form, ...parts }: ShownProps) {
  const { t } = useTranslation();
  const { neighbours, truncated } = parts.neighbourhood;
  if (neighbours.length === 0) return <p>{t('neighbourhood.none')}</p>;
  return (
    <>
      {form === 'table' ? <NeighbourhoodTable {...parts} /> : <LateDrawing {...parts} />}
      {truncated && (
        <p className={classes['count']}>
          {t('neighbourhood.truncated', { count: neighbours.length })}
        </p>
      )}
    </>
  );
}

/** The drawing once it is there; where it cannot be fetched, the table stands in for it. */
function LateDrawing(parts: Omit<ShownProps, 'form'>) {
  const { t } = useTranslation();
  const { part: Drawing, failed } = drawingPart.usePart();
  if (Drawing) return <Drawing {...parts} />;
  if (!failed) return <Waiting />;
  return (
    <>
      <Notice>
        <p>{t('neighbourhood.failed')}</p>
        <Button variant="default" size="xs" mt={8} onClick={() => void drawingPart.load()}>
          {t('trouble.retry')}
        </Button>
      </Notice>
      <NeighbourhoodTable {...parts} />
    </>
  );
}
