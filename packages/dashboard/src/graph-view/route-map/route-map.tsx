import { VisuallyHidden } from '@mantine/core';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../../ui/use-printing';
import { Diagram } from '../diagram/diagram';
import { useSame } from '../diagram/use-same';
import { useWidth } from '../diagram/use-width';
import { BarPart } from './bar-part';
import { layOutRouteMap } from './lay-out-route-map';
import { LinePart } from './line-part';
import { type MapActions, MapActionsContext } from './map-actions';
import { edgesOf, nodesOf } from './map-elements';
import { wordsOf } from './map-words';
import { NumberPart } from './number-part';
import { PrintedMap } from './printed-map';
import type { RouteMapInput } from './route-map-input';
import { readRouteMap } from './route-map-model';
import { StagePart } from './stage-part';
import { StationPart } from './station-part';

const NODES = { station: StationPart, number: NumberPart, bar: BarPart, stage: StagePart };
const EDGES = { line: LinePart };

type MapProps = MapActions & {
  input: RouteMapInput;
  /** The key of the route that is looked at elsewhere or here. */
  pointed: string | null;
};

/**
 * Routes as the lines of a transit map, as wide as the place that it is given. Something near it has
 * to say the same in words.
 */
export function RouteMap({ input, pointed, ...actions }: MapProps) {
  const { t } = useTranslation();
  const { ref, width } = useWidth<HTMLDivElement>();
  const summary = useId();
  const printing = usePrinting();
  // Where things stand depends on the routes alone, not on which of them is chosen.
  const routes = useSame(input.routes);
  const model = useMemo(
    () => readRouteMap({ routes, chosen: input.chosen }),
    [routes, input.chosen],
  );
  const map = useMemo(() => (width ? layOutRouteMap(model, width) : null), [model, width]);
  const words = wordsOf(model, t);
  const parts = map && { model, map, words, pointed };
  return (
    <div ref={ref}>
      {printing && <PrintedMap model={model} words={words} />}
      {parts && !printing && (
        <MapActionsContext value={actions}>
          <Diagram
            label={words.title}
            describedBy={summary}
            paper={parts.map}
            nodes={nodesOf(parts)}
            edges={edgesOf(parts)}
            nodeTypes={NODES}
            edgeTypes={EDGES}
            onEdgeClick={(_, { data }) => data && actions.onChoose(data.route)}
            onEdgeMouseEnter={(_, { data }) => actions.onPoint(data?.route ?? null)}
            onEdgeMouseLeave={() => actions.onPoint(null)}
          />
        </MapActionsContext>
      )}
      <VisuallyHidden id={summary}>
        {words.summary} {t('map.twin')}
      </VisuallyHidden>
    </div>
  );
}
