// Runs before the first paint, so that a page in the dark theme never flashes white. It is a file
// of its own because the content security policy allows no script inside the page. The key is the
// one in src/app/theme.ts.
(() => {
  let stored = null;
  try {
    stored = window.localStorage.getItem('rolegraph-color-scheme');
  } catch {
    // Storage can be closed to us; the system's preference is then what counts.
  }
  const dark =
    stored === 'dark' ||
    (stored !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
