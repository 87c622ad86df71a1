import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';

/** Starts the texts; they are part of the bundle, so nothing is ever shown untranslated. */
export function startTexts(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
}
