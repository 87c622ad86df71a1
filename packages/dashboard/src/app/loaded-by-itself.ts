/** The page that the browser has loaded from the server; all others it was led to since. */
const LOADED = window.location.pathname;

/**
 * Loads a page anew that one was led to from another. The API explorer needs it: its editor writes
 * styles into the page, which the server allows for that page alone, and a browser keeps to what it was
 * told with the page that it has loaded.
 */
export function loadedByItself(path: string): Promise<never> | undefined {
  // Without a connection there is nothing to load, and the page says so itself.
  if (LOADED === path || !navigator.onLine) return undefined;
  window.location.reload();
  return new Promise(() => undefined);
}
