import type { TFunction } from 'i18next';
import { formatGap, formatList } from '../../lib/format';
import type { Line, RouteMapModel, Station } from './route-map-model';

/** What the map says to those who do not see it, and in its captions. */
export type MapWords = {
  readonly title: string;
  readonly summary: string;
  readonly route: (line: Line) => string;
  /** Of the step with this index. */
  readonly step: (line: Line, at: number) => string;
  readonly gap: (gap: number) => string;
  readonly station: (station: Station) => string;
};

/** The words of a map. */
export function wordsOf(model: RouteMapModel, t: TFunction): MapWords {
  const names = new Map(model.stations.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | undefined) => names.get(id ?? '') ?? '';
  const chosen = model.lines[model.chosen];
  const route = (line: Line) => routeInWords(line, line.stops.slice(1, -1).map(nameOf), t);
  return {
    title: t('map.title', { from: nameOf('start'), to: nameOf('target') }),
    summary: t('map.summary', {
      count: model.lines.length,
      chosen: chosen ? `${route(chosen)}.` : '',
    }),
    route,
    step: (line, at) => {
      const { gap, stages, learn } = line.steps[at] ?? { gap: 0, stages: 0, learn: 0 };
      return t('map.step', {
        number: line.index + 1,
        step: at + 1,
        total: line.steps.length,
        from: nameOf(line.stops[at]),
        to: nameOf(line.stops[at + 1]),
        gap: formatGap(gap),
        stages: t('map.stages', { count: stages }),
        learn: t('map.learn', { count: learn }),
      });
    },
    gap: (gap) => t('map.gap', { gap: formatGap(gap) }),
    station: (station) => stationInWords(station, chosen, t),
  };
}

function routeInWords(line: Line, between: readonly string[], t: TFunction): string {
  const bare =
    between.length === 0 ? t('map.direct') : t('map.through', { roles: formatList(between) });
  const marks = line.marks.join(', ');
  const largest = formatGap(Math.max(0, ...line.steps.map(({ gap }) => gap)));
  return t('map.route', {
    number: line.index + 1,
    way: marks === '' ? bare : t('map.marked', { way: bare, marks }),
    steps: t('map.steps', { count: line.steps.length }),
    gap: t(line.steps.length === 1 ? 'map.gap' : 'map.largestGap', { gap: largest }),
  });
}

function stationInWords({ id, name, lines }: Station, chosen: Line | undefined, t: TFunction) {
  const step = chosen?.stops.indexOf(id) ?? -1;
  if (step === 0) return t('map.start', { name });
  if (step > 0) return t('map.toStep', { name, step, total: chosen?.steps.length ?? 0 });
  return t('map.toRoute', { name, number: (lines[0] ?? 0) + 1 });
}
