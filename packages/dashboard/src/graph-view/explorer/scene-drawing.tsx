import { ActionIcon, useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import IconFocusCentered from '@tabler/icons-react/dist/esm/icons/IconFocusCentered.mjs';
import IconMinus from '@tabler/icons-react/dist/esm/icons/IconMinus.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isArrow } from '../neighbourhood/next-entity';
import type { SceneNeighbours } from './neighbours-in-scene';
import classes from './scene-drawing.module.css';
import type { SceneGraph } from './scene-graph';
import type { SceneMarks } from './scene-marks';
import { type SceneRenderer, startRenderer } from './scene-renderer';
import { type Layout, type Places, startLayout } from './start-layout';
import { neighbourTowards } from './walk';

/** What a drawing of a scene is made of, and what can be done in it. */
export type SceneDrawingProps = {
  /** All that expansions have brought in: it keeps its places whatever is shown of it. */
  readonly whole: SceneGraph;
  /** What of it is shown. */
  readonly shown: SceneGraph;
  readonly neighbours: SceneNeighbours;
  readonly marks: SceneMarks;
  readonly onSelect: (key: string | null) => void;
  readonly onExpand: (key: string) => void;
  /** Does what a key stands for; whether it stands for something. */
  readonly onKey: (key: string) => boolean;
  /** Tells where everything is drawn, once that is found. */
  readonly onPlaces: (places: Places) => void;
  /** Nothing can be drawn any more. */
  readonly onLost: () => void;
};

/** A scene as a drawing in which one points, chooses and walks; the table beside it says the same. */
export function SceneDrawing(props: SceneDrawingProps) {
  const { t } = useTranslation();
  const { container, renderer, isLaying } = useRenderer(props);
  const hints = useId();
  const still = useReducedMotion();
  const { entities, statements } = props.shown;
  return (
    <div className={classes['frame']} aria-busy={isLaying}>
      <div
        ref={container}
        role="application"
        aria-roledescription={t('explore.drawing.role')}
        aria-label={t('explore.drawing.label', {
          entities: entities.length,
          statements: statements.length,
        })}
        aria-describedby={hints}
        className={classes['drawing']}
      />
      <p id={hints} className={classes['hints']}>
        {t('explore.drawing.hints')}
      </p>
      <div className={classes['zoom']}>
        {(['in', 'out', 'fit'] as const).map((how) => {
          const Picture = ZOOM_PICTURES[how];
          return (
            <ActionIcon
              key={how}
              variant="default"
              size={32}
              aria-label={t(`explore.drawing.${how}`)}
              title={t(`explore.drawing.${how}`)}
              onClick={() => renderer?.zoom(how, still)}
            >
              <Picture size={16} stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          );
        })}
      </div>
    </div>
  );
}

const ZOOM_PICTURES = { in: IconPlus, out: IconMinus, fit: IconFocusCentered } as const;

const ZOOM_KEYS: Readonly<Record<string, 'in' | 'out' | 'fit'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
};

function towards(
  renderer: SceneRenderer,
  neighbours: SceneNeighbours,
  from: string,
  arrow: Parameters<typeof neighbourTowards>[2],
): string | null {
  const at = renderer.placeOf(from);
  if (!at) return null;
  const reachable = neighbours.of(from).flatMap(({ entity: { key } }) => {
    const place = renderer.placeOf(key);
    return place ? [{ key, ...place }] : [];
  });
  return neighbourTowards(at, reachable, arrow);
}

/** Does what a key stands for in the drawing; whether it stands for something. */
function pressKey(
  { marks, shown, neighbours, onSelect, onKey }: SceneDrawingProps,
  renderer: SceneRenderer,
  { key, still }: { readonly key: string; readonly still: boolean },
): boolean {
  const how = ZOOM_KEYS[key];
  if (how) renderer.zoom(how, still);
  if (how) return true;
  if (!isArrow(key)) return onKey(key);
  const { selected } = marks;
  const next =
    selected === null ? shown.entities[0]?.key : towards(renderer, neighbours, selected, key);
  if (next != null) onSelect(next);
  return true;
}

/** Where everything is, and the scene that it is of. */
type Laid = { readonly places: Places; readonly isDone: boolean; readonly of: SceneGraph };

/** Draws into an element, and keeps what is drawn as the properties say. */
function useRenderer(props: SceneDrawingProps) {
  const { whole, shown, marks } = props;
  const container = useRef<HTMLDivElement>(null);
  const [started, setStarted] = useState<{
    readonly renderer: SceneRenderer;
    readonly layout: Layout;
  } | null>(null);
  const [laid, setLaid] = useState<Laid | null>(null);
  const theme = useComputedColorScheme('light');
  const still = useReducedMotion();
  const onSelect = useEffectEvent((key: string | null) => props.onSelect(key));
  const onExpand = useEffectEvent((key: string) => props.onExpand(key));
  const onLost = useEffectEvent(() => props.onLost());
  const onKey = useEffectEvent(
    (key: string) => started !== null && pressKey(props, started.renderer, { key, still }),
  );
  const onPlaces = useEffectEvent((places: Places, isDone: boolean) => {
    if (isDone) props.onPlaces(places);
    // What moves on its way to its place is only looked at by those who like it to.
    if (isDone || !still) setLaid({ places, isDone, of: whole });
  });
  const start = useEffectEvent((element: HTMLElement) => {
    const renderer = startRenderer(element, { onSelect, onExpand, onKey, onLost });
    const layout = startLayout(onPlaces);
    setStarted({ renderer, layout });
    return () => {
      layout.stop();
      renderer.stop();
    };
  });
  useEffect(function startAndStop() {
    return container.current ? start(container.current) : undefined;
  }, []);
  const { renderer, layout } = started ?? { renderer: null, layout: null };
  useEffect(
    function findPlaces() {
      layout?.ask(whole);
    },
    [layout, whole],
  );
  const places = laid?.places ?? null;
  useEffect(
    function drawWhatIsShown() {
      if (renderer && places) renderer.show(shown, places);
    },
    [renderer, shown, places],
  );
  useEffect(
    function drawMarks() {
      renderer?.mark(marks);
    },
    [renderer, marks],
  );
  useEffect(
    function drawInTheme() {
      if (theme) renderer?.recolour();
    },
    [renderer, theme],
  );
  const isLaying = !(laid?.isDone && laid.of === whole);
  const { selected } = marks;
  useEffect(
    function keepChosenInSight() {
      if (selected !== null && !isLaying) renderer?.bringIntoSight(selected, still);
    },
    [renderer, selected, isLaying, still],
  );
  return { container, renderer, isLaying };
}
