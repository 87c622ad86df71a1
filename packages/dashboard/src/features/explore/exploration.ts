import type { SceneNeighbours } from '../../graph-view/explorer/neighbours-in-scene';
import type { SceneEntity } from '../../graph-view/explorer/scene-graph';
import type { SceneMarks } from '../../graph-view/explorer/scene-marks';
import type { Places } from '../../graph-view/explorer/start-layout';
import type { Trouble } from '../../lib/trouble';
import type { Act } from './acts';
import type { DoneExpansion } from './next-budget';
import type { SceneActions } from './scene-actions';
import type { SceneFilter, ShownScene } from './scene-filter';
import type { SceneState } from './scene-state';
import type { SceneAnswer } from './use-scene';
import type { ScenePlan } from './use-scene-plan';

/** What a scene is shown as. */
export type SceneForm = 'drawing' | 'table' | 'both';

/** All that the screen knows and can do. */
export type Exploration = {
  readonly title: string;
  readonly acts: readonly Act[];
  readonly state: SceneState;
  readonly answer: SceneAnswer;
  readonly done: readonly DoneExpansion[];
  /** Null until it is known. */
  readonly shown: ShownScene | null;
  readonly neighbours: SceneNeighbours;
  /** The entity that is chosen, where it is shown. */
  readonly entity: SceneEntity | null;
  readonly actions: SceneActions;
  readonly filter: SceneFilter;
  readonly onFilter: (filter: SceneFilter) => void;
  /** Whether there is room for the legend beside the scene. */
  readonly isWide: boolean;
  readonly form: SceneForm;
  readonly onForm: (form: SceneForm) => void;
  readonly marks: SceneMarks;
  /** Where everything is drawn, as far as anything was. */
  readonly places: () => Places | null;
  readonly onPlaces: (places: Places) => void;
  readonly plan: ScenePlan | null;
  readonly planTrouble: Trouble | null;
  readonly markPlan: (plan: { readonly from: string; readonly to: string } | null) => void;
  /** Begins with an entity, or adds it to what is shown. */
  readonly begin: (key: string) => void;
  readonly undo: () => void;
  /** What would be undone, in words; null where nothing is left to undo. */
  readonly undoable: string | null;
  readonly remove: (expansion: string) => void;
  readonly nameOfKey: (key: string) => string;
  /** Whether the address can hold no more acts. */
  readonly isFull: boolean;
  /** What was just done, to be said; null where the choice is to be said. */
  readonly told: string | null;
};
