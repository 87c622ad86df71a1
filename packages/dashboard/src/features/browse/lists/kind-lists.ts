import type { Kind } from '../../../lib/kinds';
import type { KindList } from '../kind-list';
import { CREDENTIAL_LIST } from './credential-list';
import { INDUSTRY_LIST } from './industry-list';
import { PLACE_LIST } from './place-list';
import { ROLE_LIST } from './role-list';
import { SKILL_LIST } from './skill-list';
import { SOURCE_LIST } from './source-list';
import { TOOL_LIST } from './tool-list';
import { TREND_LIST } from './trend-list';

/** How the entities of each kind are listed. */
export const KIND_LISTS: Readonly<Record<Kind, KindList>> = {
  Role: ROLE_LIST,
  Skill: SKILL_LIST,
  Tool: TOOL_LIST,
  Industry: INDUSTRY_LIST,
  Trend: TREND_LIST,
  Credential: CREDENTIAL_LIST,
  Place: PLACE_LIST,
  Source: SOURCE_LIST,
};
