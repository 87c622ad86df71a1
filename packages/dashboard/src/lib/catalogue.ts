import type { en } from './en';
import type { account } from './en-account';
import type { apiExplorer } from './en-api-explorer';
import type { auditLog } from './en-audit-log';
import type { browse } from './en-browse';
import type { changes } from './en-changes';
import type { compare } from './en-compare';
import type { edit } from './en-edit';
import type { editLink } from './en-edit-link';
import type { editing } from './en-editing';
import type { entity } from './en-entity';
import type { evidence, grounds } from './en-grounds';
import type { health } from './en-health';
import type { history } from './en-history';
import type { map } from './en-map';
import type { mySkills } from './en-my-skills';
import type { neighbourhood } from './en-neighbourhood';
import type { site } from './en-palette';
import type { people } from './en-people';
import type { plan } from './en-plan';
import type { review } from './en-review';
import type { reviewWays } from './en-review-ways';
import type { search } from './en-search';
import type { signIn } from './en-sign-in';
import type { suggest } from './en-suggest';
import type { undo } from './en-undo';

/** The texts of single screens, which come with them (see add-texts.ts). */
export type ScreenTexts = {
  readonly account: typeof account;
  readonly apiExplorer: typeof apiExplorer;
  readonly auditLog: typeof auditLog;
  readonly browse: typeof browse;
  readonly changes: typeof changes;
  readonly compare: typeof compare;
  readonly edit: typeof edit;
  readonly editLink: typeof editLink;
  readonly editing: typeof editing;
  readonly entity: typeof entity;
  readonly evidence: typeof evidence;
  readonly grounds: typeof grounds;
  readonly health: typeof health;
  readonly history: typeof history;
  readonly map: typeof map;
  readonly mySkills: typeof mySkills;
  readonly neighbourhood: typeof neighbourhood;
  readonly people: typeof people;
  readonly plan: typeof plan;
  readonly review: typeof review;
  readonly reviewWays: typeof reviewWays;
  readonly search: typeof search;
  readonly site: typeof site;
  readonly signIn: typeof signIn;
  readonly suggest: typeof suggest;
  readonly undo: typeof undo;
};

/** Every text of the dashboard. */
export type Catalogue = typeof en & ScreenTexts;
