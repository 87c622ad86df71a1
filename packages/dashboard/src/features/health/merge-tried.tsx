import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MergeTriedQuery } from '../../gql/graphql';
import { formatCount, formatList } from '../../lib/format';
import { readStatement } from '../../lib/read-effects';
import { asSentence } from '../../lib/sentence';
import { statementVerb } from '../../lib/statement-verb';
import { EntityNames, useEntityNames } from '../../ui/changes/entity-names';
import { MergeTriedDocument } from './health.generated';
import { NotTried } from './not-tried';
import classes from './repair.module.css';

type Tried = MergeTriedQuery['previewMerge'];

const PARTS = ['moves', 'collisions', 'dropped'] as const;

/** As many statements of each sort as are written out. */
const SHOWN = 5;

/** What would come of making two entities one: what goes over, what both have, and what leads there. */
export function MergeTried({ from, into }: { from: string; into: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(MergeTriedDocument, {
    variables: { from, into },
    // What was tried on the graph before says nothing of it now.
    fetchPolicy: 'no-cache',
  });
  if (error) return <NotTried error={error} onRetry={refetch} />;
  if (!data) {
    return (
      <div aria-busy="true">
        <Skeleton height={120} />
      </div>
    );
  }
  const tried = data.previewMerge;
  const statements = PARTS.flatMap((part) => tried[part].slice(0, SHOWN));
  // An id that leads on is nothing that people read.
  const keys = tried.redirects.filter((key) => /[/:]/.test(key));
  return (
    <div className={classes['does']}>
      <p className={classes['note']}>{t('health.repair.does')}</p>
      {tried.problems.map((problem) => (
        <p key={problem} role="alert" className={classes['problem']}>
          {asSentence(problem)}
        </p>
      ))}
      {PARTS.every((part) => tried[part].length === 0) && <p>{t('health.repair.nothingMoves')}</p>}
      <EntityNames
        subjects={statements.flatMap(({ before, after }) => [before, after].map(readStatement))}
      >
        {PARTS.map((part) => (
          <Part key={part} part={part} statements={tried[part]} />
        ))}
      </EntityNames>
      {tried.aliases.length > 0 && (
        <p>{t('health.repair.aliases', { names: formatList(tried.aliases) })}</p>
      )}
      {keys.length > 0 && <p>{t('health.repair.redirects', { keys: formatList(keys) })}</p>}
    </div>
  );
}

type PartProps = { part: (typeof PARTS)[number]; statements: Tried['moves'] };

function Part({ part, statements }: PartProps) {
  const { t } = useTranslation();
  const say = useStatementWords();
  const count = statements.length;
  if (count === 0) return null;
  return (
    <div>
      <p>{t(`health.repair.${part}`, { count, number: formatCount(count) })}</p>
      <ul className={classes['list']}>
        {statements.slice(0, SHOWN).map(({ id, before, after }) => (
          <li key={id}>
            {part === 'moves' ? <del>{say(before)}</del> : say(before)}
            {part === 'moves' && ` → ${say(after)}`}
          </li>
        ))}
        {count > SHOWN && <li>…</li>}
      </ul>
    </div>
  );
}

/** Says a statement that the API writes by slugs in the names that people know. */
function useStatementWords(): (text: string) => string {
  const { t } = useTranslation();
  const names = useEntityNames();
  return (text) => {
    const read = readStatement(text);
    if (read.is !== 'statement') return text;
    const verb = t(`entity.verb.${statementVerb(read.type)}`);
    return `${names.entity(read.from).name} ${verb} ${names.entity(read.to).name}`;
  };
}
