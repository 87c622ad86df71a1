import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { neighboursInScene } from '../../graph-view/explorer/neighbours-in-scene';
import type { SceneMarks } from '../../graph-view/explorer/scene-marks';
import type { Places } from '../../graph-view/explorer/start-layout';
import { addTexts } from '../../lib/add-texts';
import { entity as entityTexts } from '../../lib/en-entity';
import { explore } from '../../lib/en-explore';
import { neighbourhood } from '../../lib/en-neighbourhood';
import type { ExploreSearch } from '../../lib/explore-url';
import { type Act, readActs, USUAL_BUDGET, writeActs } from './acts';
import type { Exploration, SceneForm } from './exploration';
import { ExplorePage } from './explore-page';
import { readExploreSearch } from './explore-search';
import { doneExpansions } from './next-budget';
import { readWithout, type SceneFilter, shownOf, writeWithout } from './scene-filter';
import { stateOf, undone, withActs, withoutExpansion } from './scene-state';
import { useActNames } from './use-act-names';
import { useScene } from './use-scene';
import { useSceneActions } from './use-scene-actions';
import { useScenePlan } from './use-scene-plan';

addTexts({ explore, entity: entityTexts, neighbourhood });

const route = getRouteApi('/explore');

/** Where a drawing has room beside its table, and where it has room at all. */
const WIDE = '(min-width: 75em)';
const ROOMY = '(min-width: 48em)';

const NO_NEIGHBOURS = neighboursInScene({ entities: [], statements: [] });

/** The part of the graph that the address tells of, as somebody explores it. */
export function ExploreView() {
  const exploration = useExploration();
  return <ExplorePage exploration={exploration} />;
}

/** The scene that the address tells of: what was done, what came of it, and what of that is shown. */
function useAddressedScene(search: ExploreSearch) {
  const acts = useMemo(() => readActs(search.acts), [search.acts]);
  const state = useMemo(() => stateOf(acts), [acts]);
  const filter = useFilter(search);
  const answer = useScene(state.expansions);
  const { scene } = answer;
  const shown = useMemo(
    () => (scene ? shownOf(scene, state, filter) : null),
    [scene, state, filter],
  );
  const neighbours = useMemo(() => (shown ? neighboursInScene(shown) : NO_NEIGHBOURS), [shown]);
  const done = doneExpansions(state, scene?.expansions ?? []);
  return { acts, state, filter, answer, shown, neighbours, done };
}

/** What changes the acts of the address, and what is to be said of the last change. */
function useActs(acts: readonly Act[], go: ReturnType<typeof useGo>) {
  const [isFull, setFull] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const become = (next: readonly Act[] | null, change: Partial<ExploreSearch> = {}) => {
    setTold(null);
    setFull(next === null);
    if (next) go({ acts: writeActs(next), ...change });
  };
  return {
    isFull,
    told,
    tell: setTold,
    act: (...more: readonly Act[]) => become(withActs(acts, more)),
    begin: (key: string) =>
      become(withActs(acts, [{ do: 'expand', key, budget: USUAL_BUDGET }]), { at: key }),
    undoLast: () => become(undone(acts)),
    remove: (id: string) => become(withoutExpansion(acts, id)),
  };
}

function useExploration(): Exploration {
  const { t } = useTranslation();
  const search = readExploreSearch(route.useSearch());
  const go = useGo();
  const addressed = useAddressedScene(search);
  const { acts, state, answer, shown, done } = addressed;
  const names = useActNames(done, answer.scene);
  const { isFull, told, tell, act, begin, undoLast, remove } = useActs(acts, go);
  const selected = search.at ?? null;
  const select = (key: string | null) => {
    tell(null);
    go({ at: key ?? undefined }, true);
  };
  const { actions, exhausted } = useSceneActions({ state, done, selected, select, act });
  const last = acts.at(-1);
  const undoable = last ? names.wordsOf(last) : null;
  const { plan, trouble: planTrouble } = useScenePlan(search.plan);
  const places = useRef<Places | null>(null);
  const marks = useMemo(
    (): SceneMarks => ({ selected, pinned: state.pinned, expanded: expandedBy(state), plan }),
    [selected, state, plan],
  );
  const [first] = state.expansions;
  return {
    ...addressed,
    ...useForm(search, go),
    title: first ? t('explore.titled', { name: names.nameOf(first) }) : t('explore.title'),
    entity: shown?.entities.find(({ key }) => key === selected) ?? null,
    actions,
    onFilter: ({ without, importance }) =>
      go({
        without: writeWithout(without),
        importance: importance > 1 ? importance : undefined,
      }),
    marks,
    places: () => places.current,
    onPlaces: (found) => {
      places.current = found;
    },
    plan,
    planTrouble,
    markPlan: (ends) => go({ plan: ends ? `${ends.from}.${ends.to}` : undefined }),
    begin,
    undo: () => {
      undoLast();
      if (undoable !== null) tell(t('explore.undone', { what: undoable }));
    },
    undoable,
    remove,
    nameOfKey: names.nameOfKey,
    isFull,
    told:
      told ??
      (exhausted === null ? null : t('explore.said.all', { name: names.nameOfKey(exhausted) })),
  };
}

/** Changes the address; what is a step of its own can be gone back from. */
function useGo() {
  const navigate = route.useNavigate();
  return (change: Partial<ExploreSearch>, replace = false) =>
    void navigate({
      search: (before) => ({ ...before, ...change }),
      replace,
      resetScroll: false,
    });
}

function useFilter({ without, importance }: ExploreSearch): SceneFilter {
  return useMemo(
    () => ({ without: readWithout(without), importance: importance ?? 1 }),
    [without, importance],
  );
}

/** What the scene is shown as: what the address says, or what there is room for. */
function useForm(search: ExploreSearch, go: ReturnType<typeof useGo>) {
  const now = { getInitialValueInEffect: false };
  const wide = useMediaQuery(WIDE, undefined, now);
  const roomy = useMediaQuery(ROOMY, undefined, now);
  const usual: SceneForm = wide ? 'both' : roomy ? 'drawing' : 'table';
  return {
    isWide: wide ?? true,
    form: search.form ?? usual,
    onForm: (form: SceneForm) => go({ form }, true),
  };
}

function expandedBy({ expansions }: Exploration['state']): ReadonlySet<string> {
  return new Set(
    expansions.flatMap((act) => (act.do === 'expand' && act.budget > 0 ? [act.key] : [])),
  );
}
