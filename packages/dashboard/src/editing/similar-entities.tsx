import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatList } from '../lib/format';
import type { Kind } from '../lib/kinds';
import { entityUrl } from '../lib/urls';
import { KindMark } from '../ui/kind-mark';
import { LiveStatus } from '../ui/live-status';
import { Notice } from '../ui/notice';
import type { DraftEntity } from './draft-operation';
import classes from './similar-entities.module.css';
import { type SimilarEntity, useSimilarEntities } from './use-similar-entities';

type SimilarProps = {
  kind: Kind;
  /** What is typed: a name, or other names. */
  names: readonly string[];
  /** The slug of what has these names itself. */
  except?: string | undefined;
  /** Takes what is there in place of something new. */
  onTake?: ((entity: DraftEntity) => void) | undefined;
};

/** Points out what may be the same as what is being named; it keeps nobody from naming it so. */
export function SimilarEntities({ kind, names, except, onTake }: SimilarProps) {
  const { t } = useTranslation();
  const similar = useSimilarEntities(kind, names, except);
  const say = useLikenessWords();
  const word = t(`kind.${kind}.one`).toLowerCase();
  const isSame = similar.some(({ likeness }) => likeness === 'SAME_NAME');
  const lead = t(isSame ? 'editing.similar.same' : 'editing.similar.alike', { kind: word });
  const said = similar.map((one) => `${one.entity.name}: ${say(one)}`);
  return (
    <>
      <LiveStatus>{similar.length > 0 ? `${lead} ${formatList(said)}.` : ''}</LiveStatus>
      {similar.length > 0 && (
        <Notice>
          <div className={classes['similar']}>
            <p>{lead}</p>
            <ul className={classes['list']}>
              {similar.map((one) => (
                <li key={one.entity.slug} className={classes['row']}>
                  <span className={classes['words']}>
                    <KindMark kind={kind} />
                    <span>
                      <Link
                        {...entityUrl(kind, one.entity.slug)}
                        target="_blank"
                        aria-label={t('editing.similar.look', { name: one.entity.name })}
                      >
                        {one.entity.name}
                      </Link>
                      <span className={classes['note']}> {say(one)}</span>
                    </span>
                  </span>
                  {onTake && (
                    <Button variant="default" size="xs" onClick={() => onTake(one.entity)}>
                      {t('editing.picker.take', { name: one.entity.name })}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </Notice>
      )}
    </>
  );
}

/** Says how like something is. */
function useLikenessWords(): (similar: SimilarEntity) => string {
  const { t } = useTranslation();
  return ({ likeness, name, entity }) => {
    switch (likeness) {
      case 'SAME_NAME':
        return t('editing.similar.SAME_NAME');
      case 'SAME_ALIAS':
        return t('editing.similar.SAME_ALIAS');
      case 'ALIKE':
        return name === entity.name
          ? t('editing.similar.ALIKE')
          : t('editing.similar.alikeAlias', { name });
      default:
        return likeness satisfies never;
    }
  };
}
