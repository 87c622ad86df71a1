import type { Catalogue } from './catalogue';

/** A text that is missing from the catalogue fails the type check. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Catalogue };
  }
}
