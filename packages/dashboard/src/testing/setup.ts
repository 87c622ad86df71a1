import * as matchers from '@testing-library/jest-dom/matchers';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { addTexts } from '../lib/add-texts';
import { account } from '../lib/en-account';
import { apiExplorer } from '../lib/en-api-explorer';
import { auditLog } from '../lib/en-audit-log';
import { browse } from '../lib/en-browse';
import { bulk } from '../lib/en-bulk';
import { changes } from '../lib/en-changes';
import { compare } from '../lib/en-compare';
import { copyQuery } from '../lib/en-copy-query';
import { doors } from '../lib/en-doors';
import { edit } from '../lib/en-edit';
import { editLink } from '../lib/en-edit-link';
import { editing } from '../lib/en-editing';
import { entity } from '../lib/en-entity';
import { explore } from '../lib/en-explore';
import { exporting } from '../lib/en-export';
import { graphFiles } from '../lib/en-graph-files';
import { attribution, evidence, grounds } from '../lib/en-grounds';
import { health } from '../lib/en-health';
import { history } from '../lib/en-history';
import { imports } from '../lib/en-import';
import { map } from '../lib/en-map';
import { mySkills } from '../lib/en-my-skills';
import { neighbourhood } from '../lib/en-neighbourhood';
import { notFound } from '../lib/en-not-found';
import { outOfUse } from '../lib/en-out-of-use';
import { overview } from '../lib/en-overview';
import { site } from '../lib/en-palette';
import { people } from '../lib/en-people';
import { plan } from '../lib/en-plan';
import { preview } from '../lib/en-preview';
import { question } from '../lib/en-question';
import { review } from '../lib/en-review';
import { reviewWays } from '../lib/en-review-ways';
import { search } from '../lib/en-search';
import { signIn } from '../lib/en-sign-in';
import { suggest } from '../lib/en-suggest';
import { undo } from '../lib/en-undo';
import { startTexts } from '../lib/i18n';

expect.extend(matchers);
startTexts();
addTexts({
  account,
  apiExplorer,
  attribution,
  auditLog,
  browse,
  bulk,
  changes,
  compare,
  copyQuery,
  doors,
  edit,
  editLink,
  editing,
  entity,
  evidence,
  explore,
  exporting,
  graphFiles,
  grounds,
  health,
  history,
  imports,
  map,
  mySkills,
  neighbourhood,
  notFound,
  outOfUse,
  overview,
  people,
  plan,
  preview,
  question,
  review,
  reviewWays,
  search,
  site,
  signIn,
  suggest,
  undo,
});

vi.mock('../apollo/follow-graph', () => import('./told-changes'));

/** jsdom lays nothing out; these stand in for what the components ask a browser. */
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
}));

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

window.HTMLElement.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

const complaints: unknown[][] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      complaints.push([method, ...words]);
    });
  }
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  if (complaints.length > 0) {
    throw new Error(`console.error or console.warn was called: ${complaints.join('\n')}`);
  }
});
