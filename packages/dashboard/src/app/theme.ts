import {
  createTheme,
  defaultVariantColorsResolver,
  localStorageColorSchemeManager,
  type VariantColorsResolver,
} from '@mantine/core';

/** Where the choice of theme is kept; public/color-scheme.js reads the same key before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'rolegraph-color-scheme' });

/** The main button is ink on paper: colours are left to the kinds, which mean something by them. */
const variantColors: VariantColorsResolver = (input) =>
  input.variant === 'filled'
    ? {
        background: 'var(--ink)',
        hover: 'color-mix(in srgb, var(--ink) 85%, var(--page))',
        color: 'var(--page)',
        border: 'none',
      }
    : defaultVariantColorsResolver(input);

/** What Mantine's parts are told by; fonts and colours are in mantine-variables.css. */
export const theme = createTheme({
  defaultRadius: 8,
  respectReducedMotion: true,
  variantColorResolver: variantColors,
  // Without a colour of its own a part does not ask the resolver.
  components: {
    Button: { defaultProps: { color: 'dark' } },
    // What is behind a dialog is held by mantine-overrides.css.
    Modal: { defaultProps: { lockScroll: false } },
  },
});
