/** Where the browser notes that the tour was taken, or turned down. */
const KEY = 'rolegraph-tour';

/** Whether the tour need not be offered any more; where nothing can be noted it is not. */
export function isTourSeen(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Notes that the tour was offered and answered. */
export function noteTourSeen(): void {
  try {
    window.localStorage.setItem(KEY, 'seen');
  } catch {
    // A browser that keeps nothing is not offered the tour.
  }
}
