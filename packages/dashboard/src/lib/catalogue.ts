import type { en } from './en';
import type { apiExplorer } from './en-api-explorer';
import type { browse } from './en-browse';
import type { compare } from './en-compare';
import type { map } from './en-map';
import type { mySkills } from './en-my-skills';
import type { neighbourhood } from './en-neighbourhood';
import type { plan } from './en-plan';

/** The texts of single screens, which come with them (see add-texts.ts). */
export type ScreenTexts = {
  readonly apiExplorer: typeof apiExplorer;
  readonly browse: typeof browse;
  readonly compare: typeof compare;
  readonly map: typeof map;
  readonly mySkills: typeof mySkills;
  readonly neighbourhood: typeof neighbourhood;
  readonly plan: typeof plan;
};

/** Every text of the dashboard. */
export type Catalogue = typeof en & ScreenTexts;
