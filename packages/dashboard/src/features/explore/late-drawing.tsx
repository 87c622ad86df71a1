import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneDrawingProps } from '../../graph-view/explorer/scene-drawing';
import { Notice } from '../../ui/notice';
import { canDraw } from './can-draw';
import { drawingPart } from './drawing-part';

type LateProps = Omit<SceneDrawingProps, 'onLost'>;

/** The drawing once it is there, or why there is none. */
export function LateDrawing(props: LateProps) {
  const { t } = useTranslation();
  const [possible] = useState(canDraw);
  if (!possible) return <Notice>{t('explore.drawing.none')}</Notice>;
  return <Drawn {...props} />;
}

function Drawn(props: LateProps) {
  const { t } = useTranslation();
  const { part: Drawing, failed } = drawingPart.usePart();
  const [lost, setLost] = useState(false);
  if (lost || failed) {
    const again = () => {
      setLost(false);
      void drawingPart.load();
    };
    return (
      <Notice>
        <p>{t(lost ? 'explore.drawing.lost' : 'explore.drawing.failed')}</p>
        <Button variant="default" size="xs" mt={8} onClick={again}>
          {t(lost ? 'explore.drawing.again' : 'trouble.retry')}
        </Button>
      </Notice>
    );
  }
  if (Drawing) return <Drawing {...props} onLost={() => setLost(true)} />;
  return (
    <div aria-busy="true">
      <Skeleton height="100%" mih={320} />
    </div>
  );
}
