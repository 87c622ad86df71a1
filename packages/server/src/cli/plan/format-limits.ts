import { wrapText } from '../text/wrap-text.ts';
import type { Plan, PlanLimit } from './plan-document.ts';

/** What loosens a limit. */
const REMEDIES: Readonly<Record<PlanLimit, string>> = {
  MAX_STEPS: '--max-steps: allow more steps, up to 5',
  MAX_DETOUR: '--max-detour: allow more levels to gain in all',
  MAX_STEP_GAP: '--max-step-gap: allow steps with a greater gap',
  ALLOW_STEP_DOWN: '--allow-step-down: let roles in between be less senior',
  AVOID: '--avoid: avoid fewer roles',
  VIA: '--via: pass through fewer roles',
};

/** What to loosen where no route keeps the limits. */
export function formatLimits({ limitedBy }: Plan): string[] {
  return [
    'No route keeps the limits. Loosen one of these:',
    ...limitedBy.flatMap((limit) => wrapText('  ', REMEDIES[limit])),
  ];
}
