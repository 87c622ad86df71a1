import {
  GOLDEN_PAIRS,
  type RolePair,
} from '../../packages/server/src/domain/planner/golden-pairs.ts';

/** A pair of seed roles, and why its plan makes sense, or what is odd about it. */
export type GoldenPair = RolePair & { readonly why: string };

/** Each sentence was written with the plan in view. */
const WHY: Readonly<Record<string, string>> = {
  'data-engineer → machine-learning-engineer':
    'A data engineer programs and moves data, but lacks mathematics and modelling. The developer role between teaches a first half of both at working level, so that what is left afterwards is depth; seven levels more in all buy a largest step of 0.54 in place of 0.64.',
  'data-engineer → data-scientist':
    'The direct move is best: it is a known one, and what separates the two is one block of statistics and analysis that no role in between teaches without asking for software skills that the target does not need.',
  'junior-data-analyst → machine-learning-engineer':
    'A leap of 0.87 becomes three steps of about a half. Analyst comes first, as it is the next grade of the same trade and brings SQL, Python and statistics; the junior engineering role then adds models, and the last step is the known advancement from it.',
  'full-stack-developer → ai-engineer':
    'Two web and software roles differ so little that the first step is all but a new title (gap 0.06); it is taken because from there a known move, which counts as 15 % easier, leads into machine learning. Someone who does not care for titles loses little by the second route.',
  'research-assistant → data-scientist':
    'The ladder of the analysts: each rung is known or close, and each asks for the tools that the next takes for granted (SQL, dashboards, statistics), where the direct move would ask for all of it at once.',
  'research-scientist → nlp-engineer':
    'The science of language first, on the strength of research skills that are there already, then the engineering of it: two steps of 0.3 instead of one of 0.54, both known moves, for nine levels more.',
  'data-scientist → ai-architect':
    'Odd at first sight: a technical role by way of product and team lead. An architect is the most senior role of the seed, and much of what it asks beyond technique is strategy, requirements and leading, which those two roles teach; both first steps are known moves. The formula does not know that people seldom leave a technical track to come back to it; the second route, over Machine Learning Engineer, stays on it at a tenth more effort and a smaller largest step.',
  'junior-machine-learning-engineer → data-engineer':
    'Weak, and the figures say so: over two analyst roles the effort is 42.7 instead of 44.8, for half as many levels again. A change of job costs only 0.5 in the formula, so that small savings are enough for two more of them; the second route, with one stop, is the better advice for most people.',
};

/** The pairs of docs/golden-plans.md. */
export const goldenPairs: readonly GoldenPair[] = GOLDEN_PAIRS.map((pair) => ({
  ...pair,
  why: WHY[`${pair.from} → ${pair.to}`] ?? '',
}));
