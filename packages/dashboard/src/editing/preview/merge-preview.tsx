import { useTranslation } from 'react-i18next';
import { addTexts } from '../../lib/add-texts';
import { changes } from '../../lib/en-changes';
import { entity as entityTexts } from '../../lib/en-entity';
import { preview } from '../../lib/en-preview';
import { formatCount, formatList } from '../../lib/format';
import { readStatement, type Subject } from '../../lib/read-effects';
import { EntityNames } from '../../ui/changes/entity-names';
import { GroupedStatements } from './grouped-statements';
import { MergeCollision } from './merge-collision';
import classes from './preview.module.css';
import { PreviewPart } from './preview-part';
import { Problems } from './problems';
import { readRef } from './read-ref';
import { RefNames } from './ref-names';
import { SidesTable } from './sides-table';
import type { TriedMerge } from './tried-merge';
import { useSentence } from './use-sentence';

addTexts({ changes, entity: entityTexts, preview });

/** What would come of making two entities one: what goes over, what both have, and what leads on. */
export function MergePreview({ tried }: { tried: TriedMerge }) {
  const { collisions, dropped, moves, problems, replaced } = tried;
  const statements = [...moves, ...collisions, ...dropped];
  const evidence = collisions.flatMap((one) => one.evidence);
  const subjects: Subject[] = [
    ...statements.flatMap(({ before, after }) => [before, after].map(readStatement)),
    ...[...replaced, ...evidence.map(({ source }) => source)].flatMap(readRef),
  ];
  return (
    <EntityNames subjects={subjects}>
      <Problems problems={problems} />
      {problems.length === 0 && (
        <>
          <Answer tried={tried} />
          <Moves tried={tried} />
          <Collisions tried={tried} />
          <Dropped tried={tried} />
          <Evidence tried={tried} />
          <Names tried={tried} />
          <OwnFields tried={tried} />
        </>
      )}
    </EntityNames>
  );
}

type Tried = { tried: TriedMerge };

function Answer({ tried: { from, into, moves, collisions, dropped, evidenceMoved } }: Tried) {
  const { t } = useTranslation();
  const counts = {
    moves: moves.length,
    collisions: collisions.length,
    dropped: dropped.length,
    evidence: evidenceMoved,
  };
  const parts = (['moves', 'collisions', 'dropped', 'evidence'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) =>
      t(`preview.merge.part.${part}`, { count: counts[part], number: formatCount(counts[part]) }),
    );
  const names = { from: from.name, into: into.name };
  return (
    <p className={classes['answer']}>
      {parts.length === 0
        ? t('preview.merge.answerNothing', names)
        : t('preview.merge.answer', { ...names, parts: formatList(parts) })}
    </p>
  );
}

function Moves({ tried: { moves } }: Tried) {
  const { t } = useTranslation();
  const say = useSentence();
  const count = moves.length;
  if (count === 0) return null;
  return (
    <PreviewPart title={t('preview.merge.moves', { count, number: formatCount(count) })}>
      <GroupedStatements
        statements={moves}
        renderStatement={({ before, after }) => (
          <>
            <del>{say(before)}</del> → {say(after)}
          </>
        )}
      />
    </PreviewPart>
  );
}

function Collisions({ tried: { collisions, from, into } }: Tried) {
  const { t } = useTranslation();
  const count = collisions.length;
  if (count === 0) return null;
  return (
    <PreviewPart title={t('preview.merge.collisions', { count, number: formatCount(count) })}>
      <p className={classes['note']}>{t('preview.merge.collisionsRule', { into: into.name })}</p>
      {collisions.map((collision) => (
        <MergeCollision key={collision.id} {...{ collision }} from={from.name} into={into.name} />
      ))}
    </PreviewPart>
  );
}

function Dropped({ tried: { dropped } }: Tried) {
  const { t } = useTranslation();
  const say = useSentence();
  const count = dropped.length;
  if (count === 0) return null;
  return (
    <PreviewPart title={t('preview.merge.dropped', { count, number: formatCount(count) })}>
      <GroupedStatements
        statements={dropped}
        renderStatement={({ before }) => <del>{say(before)}</del>}
      />
    </PreviewPart>
  );
}

/** Of two sources: what was said by the one is said by the other. */
function Evidence({ tried: { from, into, evidenceMoved, evidenceLeftOut } }: Tried) {
  const { t } = useTranslation();
  if (evidenceMoved + evidenceLeftOut === 0) return null;
  const words = { evidenceMoved, evidenceLeftOut } as const;
  return (
    <PreviewPart title={t('preview.merge.evidence', { from: from.name })}>
      {(['evidenceMoved', 'evidenceLeftOut'] as const)
        .filter((word) => words[word] > 0)
        .map((word) => (
          <p key={word}>
            {t(`preview.merge.${word}`, {
              into: into.name,
              count: words[word],
              number: formatCount(words[word]),
            })}
          </p>
        ))}
    </PreviewPart>
  );
}

function Names({ tried }: Tried) {
  const { t } = useTranslation();
  const { from, into, aliases, redirects, replaced } = tried;
  const { fromVersion, intoVersion, version } = tried;
  // An id that leads on is nothing that people read.
  const keys = redirects.filter((key) => /[/:]/.test(key));
  return (
    <PreviewPart title={t('preview.merge.names')}>
      <p className={classes['text']}>
        {aliases.length > 0
          ? t('preview.merge.aliases', { into: into.name, names: formatList(aliases) })
          : t('preview.merge.noAliases', { into: into.name })}
      </p>
      {keys.length > 0 && (
        <p className={classes['text']}>
          {t('preview.merge.redirects', { into: into.name, keys: formatList(keys) })}
        </p>
      )}
      {replaced.length > 0 && (
        <p className={classes['text']}>
          <RefNames
            refs={replaced}
            say={(names) => t('preview.merge.replaced', { into: into.name, names })}
          />
        </p>
      )}
      <p className={classes['note']}>
        {t('preview.merge.versions', {
          from: from.name,
          into: into.name,
          fromVersion,
          intoVersion,
          version,
        })}
      </p>
    </PreviewPart>
  );
}

/** What the two say of themselves, beside their names: only one of the two can stand. */
function OwnFields({ tried: { fields, from, into } }: Tried) {
  const { t } = useTranslation();
  return (
    <PreviewPart title={t('preview.merge.fields')}>
      {fields.length === 0 ? (
        <p>{t('preview.merge.same')}</p>
      ) : (
        <>
          <p className={classes['note']}>
            {t('preview.merge.fieldsRule', { from: from.name, into: into.name })}
          </p>
          <SidesTable fields={fields} from={from.name} into={into.name} />
        </>
      )}
    </PreviewPart>
  );
}
