import type { TFunction } from 'i18next';
import { addTexts } from './add-texts';
import type { AttributedDataset } from './attributed-datasets';
import { attribution } from './en-grounds';

addTexts({ attribution });

/** How a dataset asks to be named, and on which terms it may be used again. */
export function attributionWords(
  { description, licence }: AttributedDataset,
  t: TFunction,
): string {
  return licence == null ? description : t('attribution.terms', { words: description, licence });
}
