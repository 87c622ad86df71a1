import { createRouter, defaultStringifySearch } from '@tanstack/react-router';
import { routeTree } from './routes';

/** The addresses of the dashboard, and what stands at each. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    // Names in addresses are slugs; a trailing slash is the same page.
    trailingSlash: 'never',
    stringifySearch,
  });
}

/** Lists in addresses are joined by tildes, which need no escape and read better without one. */
function stringifySearch(search: Record<string, unknown>): string {
  return defaultStringifySearch(search).replaceAll('%7E', '~');
}

/** The router with its typed addresses. */
export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
