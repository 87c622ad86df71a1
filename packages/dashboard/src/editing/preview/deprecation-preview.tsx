import { useTranslation } from 'react-i18next';
import { addTexts } from '../../lib/add-texts';
import { entity as entityTexts } from '../../lib/en-entity';
import { preview } from '../../lib/en-preview';
import { formatCount, formatList } from '../../lib/format';
import { readStatement, type Subject } from '../../lib/read-effects';
import { EntityNames } from '../../ui/changes/entity-names';
import { GroupedStatements } from './grouped-statements';
import classes from './preview.module.css';
import { PreviewPart } from './preview-part';
import { Problems } from './problems';
import { readRef } from './read-ref';
import { RefNames } from './ref-names';
import type { TriedDeprecation } from './tried-merge';
import { useSentence } from './use-sentence';

addTexts({ entity: entityTexts, preview });

type Tried = { tried: TriedDeprecation };

/** What would come of taking an entity out of use: what leads where, and what plans make of it. */
export function DeprecationPreview({ tried }: Tried) {
  const { statements, replaced, problems } = tried;
  const subjects: Subject[] = [
    ...statements.flatMap(({ sentence, readAs }) =>
      [sentence, ...(readAs == null ? [] : [readAs])].map(readStatement),
    ),
    ...replaced.flatMap(readRef),
  ];
  return (
    <EntityNames subjects={subjects}>
      <Problems problems={problems} />
      {problems.length === 0 && (
        <>
          <Answer tried={tried} />
          <Leads tried={tried} />
          <Statements tried={tried} />
        </>
      )}
    </EntityNames>
  );
}

function Answer({ tried: { entity, replacement } }: Tried) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes['answer']}>
        {replacement
          ? t('preview.deprecate.answerReplaced', { name: entity.name, by: replacement.name })
          : t('preview.deprecate.answer', { name: entity.name })}
      </p>
      <p className={classes['text']}>{t('preview.deprecate.stays')}</p>
    </>
  );
}

function Leads({ tried }: Tried) {
  const { t } = useTranslation();
  const { references, replacement, replaced } = tried;
  const by = replacement?.name ?? '';
  // An id that leads on is nothing that people read.
  const keys = references.filter((key) => /[/:]/.test(key));
  return (
    <PreviewPart title={t('preview.deprecate.leads')}>
      <p className={classes['text']}>
        {t('preview.deprecate.references', { keys: formatList(keys) })}{' '}
        {replacement && t('preview.deprecate.pointsOn', { by })}
      </p>
      <p className={classes['text']}>{useFollowWords(tried)}</p>
      {replaced.length > 0 && (
        <p className={classes['text']}>
          <RefNames
            refs={replaced}
            say={(names) =>
              replacement
                ? t('preview.deprecate.replaced', { by, names })
                : t('preview.deprecate.replacedStill', { names })
            }
          />
        </p>
      )}
    </PreviewPart>
  );
}

/** What plans find by a name of it from now on. */
function useFollowWords({ entity, replacement, isFollowedByPlans }: TriedDeprecation): string {
  const { t } = useTranslation();
  if (isFollowedByPlans) return t('preview.deprecate.followed', { by: replacement?.name ?? '' });
  const isNamed = entity.kind === 'Role' || entity.kind === 'Skill';
  return t(isNamed ? 'preview.deprecate.notFollowed' : 'preview.deprecate.notPlanned');
}

const READINGS = ['AS_REPLACEMENT', 'TOGETHER', 'LEFT_OUT', 'NEVER'] as const;

function Statements({ tried: { entity, replacement, statements } }: Tried) {
  const { t } = useTranslation();
  const say = useSentence();
  const by = replacement?.name ?? '';
  return (
    <PreviewPart title={t('preview.deprecate.statements')}>
      <p className={classes['note']}>{t(`preview.deprecate.rule.${entity.kind}`)}</p>
      {statements.length === 0 && <p>{t('preview.deprecate.none')}</p>}
      {READINGS.map((reading) => {
        const own = statements.filter((one) => one.reading === reading);
        const given = { by, count: own.length, number: formatCount(own.length) };
        if (own.length === 0) return null;
        return (
          <div key={reading}>
            <p className={classes['subject']}>{t(`preview.deprecate.reading.${reading}`, given)}</p>
            <GroupedStatements
              statements={own}
              renderStatement={({ sentence, readAs }) =>
                readAs == null ? say(sentence) : `${say(sentence)} → ${say(readAs)}`
              }
            />
          </div>
        );
      })}
    </PreviewPart>
  );
}
