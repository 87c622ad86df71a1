import { counted, figure } from '../text/figures.ts';
import type { Paint } from '../text/paint.ts';
import { HARD_SPACE, wrapText } from '../text/wrap-text.ts';
import type { PlanName, PlanNeed, PlanStep } from './plan-document.ts';

/** The words for the levels, as people grade themselves by them. */
const LEVELS = ['unknown', 'aware', 'guided', 'working', 'advanced', 'expert'];

/** Where the lists of a step begin. */
const COLUMN = 15;

/** A step to read: what it asks for, and in which order to learn it. */
export function formatStep(step: PlanStep, title: string, paint: Paint): string[] {
  return [
    ...wrapText('', title).map(paint.heading),
    ...wrapText('  ', measures(step)),
    ...stages(step).flatMap(([stage, lines]) => [`  Stage ${stage}`, ...lines]),
    ...list('Keep', step.kept.map(level)),
    ...list('Optional', step.optional.map(level)),
    ...list(
      'Tools',
      step.tools.map(({ tool, importance }) => graded(tool, importance)),
    ),
    ...list(
      'Credentials',
      step.credentials.map(({ name }) => name),
    ),
  ];
}

function measures({ gap, newLevels, effort, move }: PlanStep): string {
  const known = move === null ? 'no known move' : `known move: ${move.toLowerCase()}`;
  const levels = counted(newLevels, 'level');
  return `gap ${figure(gap)} · ${levels} to gain · effort ${figure(effort)} · ${known}`;
}

/** What is lacking, stage by stage; skills of one stage can be learnt side by side. */
function stages({ raise, learn }: PlanStep): [stage: number, lines: string[]][] {
  const lines = new Map<number, string[]>();
  for (const need of [...raise, ...learn]) {
    const of = lines.get(need.stage) ?? [];
    lines.set(need.stage, [...of, ...needLines(need)]);
  }
  return [...lines].toSorted(([a], [b]) => a - b);
}

function needLines(need: PlanNeed): string[] {
  const { skill, heldLevel, requiredLevel, importance, implied, credit, hours } = need;
  const isRaised = heldLevel > 0;
  const from = isRaised ? `from ${figure(heldLevel)} ` : '';
  const details = [
    `importance${HARD_SPACE}${importance}`,
    ...(implied ? ['implied'] : []),
    ...(credit > 0 ? [`${figure(credit)} credited`] : []),
    ...(hours === null ? [] : [`${figure(hours)} h`]),
  ];
  const goal = `${from}to ${requiredLevel} (${LEVELS[requiredLevel] ?? ''})`;
  const lead = `    ${isRaised ? 'raise' : 'learn'}  `;
  return wrapText(lead, `${skill.name} ${goal}: ${details.join(', ')}`);
}

function level({ skill, requiredLevel }: PlanNeed): string {
  return graded(skill, requiredLevel);
}

/** A name with its grade, which stays with the last word of the name. */
function graded({ name }: PlanName, grade: number): string {
  return `${name}${HARD_SPACE}${grade}`;
}

function list(title: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  return wrapText(`  ${title}`.padEnd(COLUMN), entries.join(', '));
}
