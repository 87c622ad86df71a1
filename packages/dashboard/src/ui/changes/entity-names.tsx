import { skipToken, useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { EntityNamesQuery } from '../../gql/graphql';
import type { Kind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { Named, RowChange, Subject } from '../../lib/read-effects';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { EntityNamesDocument } from './entity-names.generated';

/** What effects name by slug or id, with the names that people know. */
type Names = {
  readonly entity: (named: Named) => LinkedEntity;
  readonly source: (id: string) => LinkedEntity | undefined;
};

const NamesContext = createContext<Names>(namesOf(undefined));

/** What effects name, by the names that people know. */
export const useEntityNames = () => useContext(NamesContext);

/** As many as the API gives at once; the names of others are made of their slugs. */
const MOST = 100;

type NamesProps = {
  rows?: readonly RowChange[];
  /** What is named beside the rows. */
  subjects?: readonly Subject[];
  children: ReactNode;
};

const NONE = [] as const;

/** Asks for the names of all that these changes name, in one question for the page. */
export function EntityNames({ rows = NONE, subjects = NONE, children }: NamesProps) {
  const variables = wanted(rows, [...rows.map(({ subject }) => subject), ...subjects]);
  const asks = Object.values(variables).some((list) => list.length > 0);
  const { data, previousData } = useQuery(EntityNamesDocument, asks ? { variables } : skipToken);
  const known = data ?? previousData;
  const names = useMemo(() => namesOf(known), [known]);
  return <NamesContext value={names}>{children}</NamesContext>;
}

function namesOf(known: EntityNamesQuery | undefined): Names {
  const byKind = known && {
    Role: known.roles,
    Skill: known.skills,
    Tool: known.tools,
    Industry: known.industries,
    Trend: known.trends,
    Credential: known.credentials,
    Place: known.places,
    Source: known.sources,
  };
  return {
    entity: ({ kind, slug }) =>
      byKind?.[kind].find((one) => one.slug === slug) ?? { slug, name: wordsOfSlug(slug) },
    source: (id) => known?.sources.find((one) => one.id === id),
  };
}

function wanted(rows: readonly RowChange[], subjects: readonly Subject[]) {
  const named = subjects.flatMap((subject) => {
    if (subject.is === 'entity') return [subject.entity];
    return subject.is === 'statement' ? [subject.from, subject.to] : [];
  });
  const slugs = (kind: Kind) =>
    few(named.filter((one) => one.kind === kind).map(({ slug }) => slug));
  return {
    roles: slugs('Role'),
    skills: slugs('Skill'),
    tools: slugs('Tool'),
    industries: slugs('Industry'),
    trends: slugs('Trend'),
    credentials: slugs('Credential'),
    places: slugs('Place'),
    sources: slugs('Source'),
    sourceIds: few(rows.flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? []))),
  };
}

const few = (names: readonly string[]) => [...new Set(names)].toSorted().slice(0, MOST);
