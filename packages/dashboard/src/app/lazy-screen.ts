import { lazyRouteComponent } from '@tanstack/react-router';

/**
 * A screen whose program is fetched when it is first shown. Where that fails, the router loads the
 * page anew, to find the program of a later version; without a connection that would put the
 * browser's own error page in place of ours, so there it is an error like any other.
 */
export const lazyScreen: typeof lazyRouteComponent = (importer, exportName) =>
  lazyRouteComponent(async () => {
    try {
      return await importer();
    } catch (error) {
      if (navigator.onLine) throw error;
      throw new Error('The screen did not arrive: there is no connection.', { cause: error });
    }
  }, exportName);
