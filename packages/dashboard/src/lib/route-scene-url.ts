import { linkOptions } from '@tanstack/react-router';
import { given } from './url-state';

/** How many entities each role of a route brings along: enough to show what it is made of. */
const BUDGET = 15;

/** The explorer with the roles of a route, named by their slugs, and the route marked in it. */
export function routeSceneUrl(roles: readonly string[]) {
  const acts = roles.map((slug) => `role/${slug}.${BUDGET}`).join('~');
  // Two alone would be read as the best way between them.
  const plan = roles.join(roles.length === 2 ? '..' : '.');
  return linkOptions({ to: '/explore', search: given({ acts, plan }) });
}
