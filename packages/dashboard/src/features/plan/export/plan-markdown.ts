import type { TFunction } from 'i18next';
import { attributedDatasets } from '../../../lib/attributed-datasets';
import { attributionWords } from '../../../lib/attribution-words';
import { formatAmount, formatGap, formatList } from '../../../lib/format';
import { listRoutes } from '../list-routes';
import type { Need, Plan, PlanRoute, PlanStep } from '../plan-model';
import { escapeMarkdown as plain } from './escape-markdown';
import { References } from './references';

/** What a document about a plan says. */
export type PlanDocument = {
  readonly plan: Plan;
  /** The route whose steps it holds. */
  readonly route: PlanRoute;
  /** Sentences of the screen, in their order. */
  readonly sentences: readonly string[];
};

/** A plan as a document to pass on: question, answer, routes, and what to learn as lists to tick off. */
export function planMarkdown({ plan, route, sentences }: PlanDocument, t: TFunction): string {
  const references = new References();
  const { from, to, revision } = plan;
  const blocks = [
    `# ${plain(t('plan.title', { from: from.name, to: to.name }))}`,
    ...sentences.filter((sentence) => sentence !== '').map(plain),
    `## ${plain(t('plan.list.title'))}`,
    routesTable(plan, t),
    `## ${plain(t('plan.order'))}`,
    ...route.steps.flatMap((step) => stepBlocks(step, { route, references, t })),
    ...sourceBlocks(references, t),
    plain(t('plan.export.made', { revision })),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function routesTable(plan: Plan, t: TFunction): string {
  const heads = (['route', 'steps', 'gap', 'levels', 'effort'] as const).map((column) =>
    t(`plan.list.${column}`),
  );
  const rows = listRoutes(plan).map(({ route, marks }) => [
    [
      route.roles.map(({ name }) => name).join(' → '),
      ...marks.map((mark) => `(${t(`plan.list.mark.${mark}`)})`),
    ].join(' '),
    String(route.steps.length),
    formatGap(route.largestGap),
    formatAmount(route.newLevels),
    formatAmount(route.effort),
  ]);
  const rule = '| --- | ---: | ---: | ---: | ---: |';
  return [tableLine(heads), rule, ...rows.map(tableLine)].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map(plain).join(' | ')} |`;
}

type Around = { readonly route: PlanRoute; readonly references: References; readonly t: TFunction };

function stepBlocks(step: PlanStep, { route, references, t }: Around): string[] {
  const { number, role, gap, newLevels, move, kept, stages, tools, credentials } = step;
  const total = route.steps.length;
  const title = total > 1 ? `${t('plan.step.title', { number, total })} ` : '';
  const levels = t('plan.step.levels', { count: newLevels, levels: formatAmount(newLevels) });
  const size = t('plan.export.gap', { gap: formatGap(gap), levels });
  const lines = [
    kept.length > 0 && t('plan.export.kept', { skills: names(kept.map(({ skill }) => skill)) }),
    tools.length > 0 && t('plan.export.tools', { tools: names(tools.map(({ tool }) => tool)) }),
    credentials.length > 0 && t('plan.export.credentials', { credentials: names(credentials) }),
  ].filter((words) => words !== false);
  return [
    `### ${plain(`${title}${role.name}`)}`,
    plain([size, move && t(`plan.move.${move}`)].filter(Boolean).join(' ')),
    ...stages.flatMap(({ number, needs }) => [
      `#### ${plain(t('plan.stage', { number }))}`,
      needs.map((need) => needLine(need, references, t)).join('\n'),
    ]),
    ...lines.map(plain),
  ];
}

function names(named: readonly { readonly name: string }[]): string {
  return formatList(named.map(({ name }) => name));
}

function needLine(need: Need, references: References, t: TFunction): string {
  const { skill, part, heldLevel, requiredLevel, implied, hours } = need;
  const notes = [
    implied && t('plan.implied'),
    hours !== null && t('plan.hours', { count: hours, hours: formatAmount(hours) }),
  ].filter((note) => note !== false);
  const words = t(`plan.export.${part === 'raise' ? 'raise' : 'learn'}`, {
    skill: skill.name,
    from: formatAmount(heldLevel),
    to: requiredLevel,
  });
  const numbers = need.evidence.map((one) => references.numberOf(one));
  const marks = numbers.length > 0 ? ` \\[${numbers.join(', ')}\\]` : '';
  return `- [ ] ${plain([words, ...notes].join(', '))}${marks}`;
}

function sourceBlocks(references: References, t: TFunction): string[] {
  const lines = references.all.map(
    ({ source, locator, note }, at) =>
      `${at + 1}. ${plain(`${source.title}, ${locator}: ${note}`)}`,
  );
  if (lines.length === 0) return [];
  const attributions = attributedDatasets(references.all).map((dataset) =>
    plain(`${dataset.title}: ${attributionWords(dataset, t)}`),
  );
  return [`## ${plain(t('plan.export.sources'))}`, lines.join('\n'), ...attributions];
}
