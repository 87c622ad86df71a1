import { VisuallyHidden } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Diagram } from '../diagram/diagram';
import { useWidth } from '../diagram/use-width';
import { EntityPart } from './entity-part';
import { layOutNeighbourhood } from './lay-out-neighbourhood';
import { MiddlePart } from './middle-part';
import type { Neighbourhood } from './neighbourhood';
import { NeighbourhoodContext } from './neighbourhood-actions';
import { edgesOf, nodesOf } from './neighbourhood-elements';
import { type Arrow, nextEntity } from './next-entity';
import { ShownNeighbour } from './shown-neighbour';
import { WayPart } from './way-part';
import { WordsPart } from './words-part';

const NODES = { middle: MiddlePart, entity: EntityPart, words: WordsPart };
const EDGES = { way: WayPart };

type DrawingProps = {
  neighbourhood: Neighbourhood;
  /** The key of the entity that is chosen, here or in the table. */
  chosen: string | null;
  onChoose: (key: string) => void;
};

/** What an entity connects to, as a drawing as wide as its place; the table says the same in words. */
export function NeighbourhoodDrawing({ neighbourhood, chosen, onChoose }: DrawingProps) {
  const { t } = useTranslation();
  const { ref, width } = useWidth<HTMLDivElement>();
  const summary = useId();
  const [pointed, onPoint] = useState<string | null>(null);
  const laid = useMemo(
    () => (width ? layOutNeighbourhood(neighbourhood, width) : null),
    [neighbourhood, width],
  );
  const shown = pointed ?? chosen;
  const keys = laid?.entities.map(({ entity }) => entity.key) ?? [];
  const tabStop = keys.find((key) => key === chosen) ?? keys[0] ?? null;
  const onArrow = (key: string, arrow: Arrow) => {
    const next = laid && nextEntity(laid, key, arrow);
    if (next) ref.current?.querySelector<HTMLElement>(`[data-key="${next}"]`)?.focus();
  };
  const { name } = neighbourhood.middle;
  return (
    <div ref={ref}>
      {laid && (
        <NeighbourhoodContext value={{ chosen, shown, tabStop, onChoose, onPoint, onArrow }}>
          <Diagram
            label={t('neighbourhood.label', { name })}
            describedBy={summary}
            paper={{ width: laid.width, height: laid.height, top: 0 }}
            nodes={nodesOf(laid, t)}
            edges={edgesOf(laid, shown)}
            nodeTypes={NODES}
            edgeTypes={EDGES}
          />
        </NeighbourhoodContext>
      )}
      <VisuallyHidden id={summary}>{t('neighbourhood.summary', { name })}</VisuallyHidden>
      <ShownNeighbour
        neighbour={neighbourhood.neighbours.find(({ key }) => key === shown)}
        middle={neighbourhood.middle}
      />
    </div>
  );
}
