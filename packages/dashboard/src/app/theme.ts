import {
  type CSSVariablesResolver,
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

export const theme = createTheme({
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif',
  headings: { fontFamily: 'inherit', fontWeight: '650' },
  defaultRadius: 8,
  fontSizes: { xs: '14px', sm: '14px', md: '16px', lg: '16px', xl: '28px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver: variantColors,
  // Without a colour of its own a part does not ask the resolver.
  components: { Button: { defaultProps: { color: 'dark' } } },
});

/** Mantine's parts take the colours of tokens.css, in either theme. */
const shared = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-default': 'var(--page)',
  '--mantine-color-default-hover': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-error': 'var(--alert)',
  // Outlines of fields and menus, and the grounds of both in the dark theme.
  '--mantine-color-gray-2': 'var(--line)',
  '--mantine-color-gray-4': 'var(--line-strong)',
  '--mantine-color-dark-4': 'var(--line-strong)',
  '--mantine-color-dark-5': 'var(--line)',
  '--mantine-color-dark-6': 'var(--page)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
});
