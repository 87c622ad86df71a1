import type {
  CredentialType,
  PlaceType,
  SkillCategory,
  SkillReuse,
  SourceType,
  TrendCategory,
  TrendDirection,
} from '../../gql/graphql';
import type { TextKey } from './kind-list';

type WordsOf<Value extends string> = Readonly<Record<Value, TextKey>>;

/** The words for the values of the API's enumerations, in the order in which they are offered. */
export const SKILL_CATEGORIES: WordsOf<SkillCategory> = {
  TECHNICAL: 'entity.category.TECHNICAL',
  MATHEMATICAL: 'entity.category.MATHEMATICAL',
  ANALYTICAL: 'entity.category.ANALYTICAL',
  DOMAIN: 'entity.category.DOMAIN',
  INTERPERSONAL: 'entity.category.INTERPERSONAL',
};

export const SKILL_REUSES: WordsOf<SkillReuse> = {
  TRANSVERSAL: 'entity.reuse.TRANSVERSAL',
  CROSS_SECTOR: 'entity.reuse.CROSS_SECTOR',
  SECTOR: 'entity.reuse.SECTOR',
  ROLE: 'entity.reuse.ROLE',
};

export const TREND_CATEGORIES: WordsOf<TrendCategory> = {
  TREND: 'entity.trend.TREND',
  CHALLENGE: 'entity.trend.CHALLENGE',
};

export const TREND_DIRECTIONS: WordsOf<TrendDirection> = {
  GROWING: 'entity.effect.GROWING',
  DECLINING: 'entity.effect.DECLINING',
  CHANGING: 'entity.effect.CHANGING',
};

export const CREDENTIAL_TYPES: WordsOf<CredentialType> = {
  DEGREE: 'entity.credential.DEGREE',
  CERTIFICATE: 'entity.credential.CERTIFICATE',
  COURSE: 'entity.credential.COURSE',
};

export const PLACE_TYPES: WordsOf<PlaceType> = {
  COUNTRY: 'entity.place.COUNTRY',
  REGION: 'entity.place.REGION',
  CITY: 'entity.place.CITY',
};

export const SOURCE_TYPES: WordsOf<SourceType> = {
  ARTICLE: 'entity.source.ARTICLE',
  DATASET: 'entity.source.DATASET',
  EDITORIAL: 'entity.source.EDITORIAL',
};

/** The grades of seniority. */
export const SENIORITIES: WordsOf<'1' | '2' | '3' | '4' | '5'> = {
  1: 'browse.seniority.one',
  2: 'browse.seniority.two',
  3: 'browse.seniority.three',
  4: 'browse.seniority.four',
  5: 'browse.seniority.five',
};
