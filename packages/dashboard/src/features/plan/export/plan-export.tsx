import { useTranslation } from 'react-i18next';
import { toCsv } from '../../../lib/csv';
import { textContent } from '../../../lib/save-file';
import { type ExportChoice, ExportMenu } from '../../../ui/export-menu';
import { bestRoute } from '../list-routes';
import { mapOfPlan } from '../map-of-plan';
import { useOptionsSummary } from '../options/use-options-summary';
import type { PlanRoute } from '../plan-model';
import { useAnswer } from '../use-answer';
import type { PlanState } from '../use-plan';
import type { PlanChoice } from '../use-plan-choice';
import { useReason } from '../why/use-reason';
import { planFileName } from './plan-file-name';

type ExportProps = {
  state: Extract<PlanState, { status: 'answer' }>;
  /** The route that is shown. */
  route: PlanRoute;
  choice: PlanChoice;
  nameOf: (slug: string) => string;
};

/** The plan as a file: a picture of its map, its skills as a table, its answer, or a document. */
export function PlanExport({ state, route, choice, nameOf }: ExportProps) {
  const { t } = useTranslation();
  const { plan, asked, answer } = state;
  const { objective, limits } = choice;
  const best = bestRoute(plan);
  const shown = { answer: useAnswer(route), reason: useReason(plan, route) };
  const options = useOptionsSummary({ objective, limits, nameOf });
  const picture = async (format: 'svg' | 'png') => {
    const { exportRouteMap } = await import('../../../graph-view/route-map/export-route-map');
    const question = t('plan.title', { from: plan.from.name, to: plan.to.name });
    const map = { ...mapOfPlan(plan, route.key, t), question };
    return { name: planFileName(plan, format), content: await exportRouteMap(map, format) };
  };
  const choices: ExportChoice[] = [
    { label: t('plan.export.svg'), make: () => picture('svg') },
    { label: t('plan.export.png'), make: () => picture('png') },
    {
      label: t('plan.export.csv'),
      make: async () => {
        const { PLAN_COLUMNS, planRows } = await import('./plan-rows');
        const head = PLAN_COLUMNS.map((column) => t(`plan.export.column.${column}`));
        const text = await toCsv(head, planRows(route));
        return { name: planFileName(plan, 'csv'), content: textContent(text, 'text/csv') };
      },
    },
    {
      label: t('plan.export.json'),
      make: async () => {
        const { planJson } = await import('./plan-json');
        const text = planJson({ asked, answer });
        return { name: planFileName(plan, 'json'), content: textContent(text, 'application/json') };
      },
    },
    {
      label: t('plan.export.markdown'),
      make: async () => {
        const { planMarkdown } = await import('./plan-markdown');
        const way = route === best ? '' : t('plan.export.other');
        const sentences = [
          `${shown.answer} ${shown.reason}`,
          way,
          t('plan.export.asked', { options }),
        ];
        const text = planMarkdown({ plan, route, sentences }, t);
        return { name: planFileName(plan, 'md'), content: textContent(text, 'text/markdown') };
      },
    },
  ];
  return <ExportMenu choices={choices} disabled={state.outdated} />;
}
