import type { TFunction } from 'i18next';
import type { GraphOverviewQuery } from '../../gql/graphql';
import { healthUrl } from '../../lib/changes-url';
import { formatCount } from '../../lib/format';
import { STATEMENT_TYPES } from '../../lib/statement-verb';
import { entityUrl } from '../../lib/urls';
import type { Bar } from './bar-list';

type Overview = GraphOverviewQuery['overview'];
type Statements = GraphOverviewQuery['graph']['statements'];

/** Each skill's share of all roles. */
export function neededBars(t: TFunction, { neededSkills }: Overview, roleCount: number): Bar[] {
  return neededSkills.map(({ skill, roles }) => ({
    key: skill.id,
    name: skill.name,
    kind: 'Skill',
    value: t('overview.needed.value', {
      count: roleCount,
      number: formatCount(roles),
      roles: formatCount(roleCount),
    }),
    parts: [{ kind: 'Skill', share: share(roles, roleCount) }],
    to: entityUrl('Skill', skill.slug),
  }));
}

/** Each skill's doors, beside those of the skill that opens most. */
export function doorBars(t: TFunction, { doors: all }: Overview): Bar[] {
  const most = all[0]?.doors ?? 0;
  return all.map(({ skill, doors, roles }) => ({
    key: skill.id,
    name: skill.name,
    kind: 'Skill',
    value: t('overview.doors.value', {
      count: doors,
      number: formatCount(doors),
      roles: t('overview.doors.roles', { count: roles, number: formatCount(roles) }),
    }),
    parts: [{ kind: 'Skill', share: share(doors, most) }],
    to: entityUrl('Skill', skill.slug),
  }));
}

/** What each trend shapes, a part for each kind, beside the trend that shapes most. */
export function trendBars(t: TFunction, { trends }: Overview): Bar[] {
  const shapedBy = ({ roles, skills, tools, industries }: Overview['trends'][number]) =>
    [
      { kind: 'Role', word: 'roles', count: roles },
      { kind: 'Skill', word: 'skills', count: skills },
      { kind: 'Tool', word: 'tools', count: tools },
      { kind: 'Industry', word: 'industries', count: industries },
    ] as const;
  const most = Math.max(0, ...trends.map((one) => sum(shapedBy(one))));
  return trends.map((one) => {
    const shaped = shapedBy(one).filter(({ count }) => count > 0);
    return {
      key: one.trend.id,
      name: one.trend.name,
      kind: 'Trend',
      value: shaped
        .map(({ word, count }) =>
          t(`overview.trends.${word}`, { count, number: formatCount(count) }),
        )
        .join(' · '),
      parts: shaped.map(({ kind, count }) => ({ kind, share: share(count, most) })),
      to: entityUrl('Trend', one.trend.slug),
    };
  });
}

/** As many types of statement as stand in the other lists. */
const TYPES = 8;

/** How many statements of each type have evidence, of the types that there is most of. */
export function evidenceBars(t: TFunction, statements: Statements): Bar[] {
  return statements
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, TYPES)
    .map(({ type, count, withEvidence }) => ({
      key: type,
      name: wordsOf(t, type),
      value: t('overview.evidence.value', {
        number: formatCount(withEvidence),
        total: formatCount(count),
      }),
      parts: [{ kind: 'Source', share: share(withEvidence, count) }],
      to: healthUrl({ check: 'no-evidence' }),
    }));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((total, { count }) => total + count, 0);
}

function wordsOf(t: TFunction, type: string): string {
  const known = STATEMENT_TYPES.find((one) => one === type);
  return known ? t(`overview.says.${known}`) : type;
}
