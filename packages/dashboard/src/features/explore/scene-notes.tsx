import { Button } from '@mantine/core';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { KindMark } from '../../ui/kind-mark';
import { Notice } from '../../ui/notice';
import type { Exploration } from './exploration';
import classes from './explore-page.module.css';
import { SceneActionsContext } from './scene-actions';
import type { ShownScene } from './scene-filter';

/** What there is to know about what is shown and is not, and the way back from it. */
export function SceneNotes({ exploration }: { exploration: Exploration }) {
  const { t } = useTranslation();
  const { act } = use(SceneActionsContext);
  const { answer, shown, state, isFull, nameOfKey } = exploration;
  const { focus } = state;
  return (
    <>
      {isFull && <Notice>{t('explore.full')}</Notice>}
      {answer.scene?.truncated && (
        <Notice>
          {t('explore.truncated', { number: formatCount(answer.scene.entities.length) })}
        </Notice>
      )}
      {focus !== null && (
        <div className={classes['note']}>
          <p>{t('explore.focus.on', { name: nameOfKey(focus) })}</p>
          <Button variant="default" size="xs" onClick={() => act({ do: 'unfocus', key: focus })}>
            {t('explore.focus.off')}
          </Button>
        </div>
      )}
      {shown && shown.hidden.length > 0 && <Hidden hidden={shown.hidden} />}
    </>
  );
}

function Hidden({ hidden }: Pick<ShownScene, 'hidden'>) {
  const { t } = useTranslation();
  const { act } = use(SceneActionsContext);
  return (
    <details className={classes['hidden']}>
      <summary>{t('explore.hidden.title', { count: hidden.length })}</summary>
      <ul className={classes['tools']}>
        {hidden.map(({ key, kind, name }) => (
          <li key={key}>
            <Button
              variant="default"
              size="xs"
              leftSection={<KindMark kind={kind} />}
              aria-label={t('explore.hidden.show', { name })}
              onClick={() => act({ do: 'show', key })}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
