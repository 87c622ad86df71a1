import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';

/**
 * Starts the texts. They are part of the modules that show them, so nothing is ever shown
 * untranslated; a text that is asked for before it was added is an error on the console.
 */
export function startTexts(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) =>
      console.error(`text "${key}": it is not in the catalogue, or its screen has not added it`),
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
}
