/** A pair of seed roles, and why its plan makes sense, or what is odd about it. */
export type GoldenPair = { readonly from: string; readonly to: string; readonly why: string };

/** The pairs of docs/golden-plans.md; each sentence was written with the plan in view. */
export const GOLDEN_PAIRS: readonly GoldenPair[] = [
  {
    from: 'data-engineer',
    to: 'machine-learning-engineer',
    why: 'A data engineer programs and moves data, but lacks mathematics and modelling. The developer role between teaches a first half of both at working level, so that what is left afterwards is depth; seven levels more in all buy a largest step of 0.54 in place of 0.64.',
  },
  {
    from: 'data-engineer',
    to: 'data-scientist',
    why: 'The direct move is best: it is a known one, and what separates the two is one block of statistics and analysis that no role in between teaches without asking for software skills that the target does not need.',
  },
  {
    from: 'junior-data-analyst',
    to: 'machine-learning-engineer',
    why: 'A leap of 0.87 becomes three steps of about a half. Analyst comes first, as it is the next grade of the same trade and brings SQL, Python and statistics; the junior engineering role then adds models, and the last step is the known advancement from it.',
  },
  {
    from: 'full-stack-developer',
    to: 'ai-engineer',
    why: 'Two web and software roles differ so little that the first step is all but a new title (gap 0.06); it is taken because from there a known move, which counts as 15 % easier, leads into machine learning. Someone who does not care for titles loses little by the second route.',
  },
  {
    from: 'research-assistant',
    to: 'data-scientist',
    why: 'The ladder of the analysts: each rung is known or close, and each asks for the tools that the next takes for granted (SQL, dashboards, statistics), where the direct move would ask for all of it at once.',
  },
  {
    from: 'research-scientist',
    to: 'nlp-engineer',
    why: 'The science of language first, on the strength of research skills that are there already, then the engineering of it: two steps of 0.3 instead of one of 0.54, both known moves, for nine levels more.',
  },
  {
    from: 'data-scientist',
    to: 'ai-architect',
    why: 'Odd at first sight: a technical role by way of product and team lead. An architect is the most senior role of the seed, and much of what it asks beyond technique is strategy, requirements and leading, which those two roles teach; both first steps are known moves. The formula does not know that people seldom leave a technical track to come back to it; the second route, over Machine Learning Engineer, stays on it at a tenth more effort and a smaller largest step.',
  },
  {
    from: 'junior-machine-learning-engineer',
    to: 'data-engineer',
    why: 'Weak, and the figures say so: over two analyst roles the effort is 42.7 instead of 44.8, for half as many levels again. A change of job costs only 0.5 in the formula, so that small savings are enough for two more of them; the second route, with one stop, is the better advice for most people.',
  },
];
