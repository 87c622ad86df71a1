import i18next from 'i18next';
import type { ScreenTexts } from './catalogue';

/**
 * Adds the texts of a screen to the catalogue. Its module does so when it is loaded, so that the
 * first page need not carry what other screens say.
 */
export function addTexts(texts: Partial<ScreenTexts>): void {
  i18next.addResourceBundle('en', 'translation', texts, true, true);
}
