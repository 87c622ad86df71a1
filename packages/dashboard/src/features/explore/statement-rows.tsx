import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneEntity, SceneStatement } from '../../graph-view/explorer/scene-graph';
import { importanceKey } from '../../lib/levels';
import { statementVerb } from '../../lib/statement-verb';
import { BasisMark } from '../../ui/basis-mark';
import { KindMark } from '../../ui/kind-mark';
import { SceneActionsContext } from './scene-actions';
import classes from './scene-table.module.css';

type RowsProps = {
  statements: readonly SceneStatement[];
  entities: readonly SceneEntity[];
  selected: string | null;
};

/** The statements of a scene, each as a sentence; those of what is chosen stand out. */
export function StatementRows({ statements, entities, selected }: RowsProps) {
  const { t } = useTranslation();
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  return (
    <table className={classes['table']}>
      <caption className={classes['caption']}>{t('explore.twin.caption.statements')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('explore.twin.column.from')}</th>
          <th scope="col">{t('explore.twin.column.says')}</th>
          <th scope="col">{t('explore.twin.column.to')}</th>
          <th scope="col">{t('explore.twin.column.basis')}</th>
          <th scope="col">{t('explore.twin.column.importance')}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map(({ id, type, from, to, basis, importance }) => (
          <tr
            key={id}
            data-statement={id}
            aria-current={selected === from || selected === to ? 'true' : undefined}
          >
            <th scope="row">
              <End entity={byKey.get(from)} />
            </th>
            <td>{t(`entity.verb.${statementVerb(type)}`)}</td>
            <td>
              <End entity={byKey.get(to)} />
            </td>
            <td>
              <BasisMark basis={basis} />
            </td>
            <td>{importance !== null && t(`importance.${importanceKey(importance)}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function End({ entity }: { entity: SceneEntity | undefined }) {
  const { selected, select } = use(SceneActionsContext);
  if (!entity) return null;
  return (
    <button
      type="button"
      className={classes['name']}
      aria-pressed={entity.key === selected}
      onClick={() => select(entity.key)}
    >
      <KindMark kind={entity.kind} />
      <span>{entity.name}</span>
    </button>
  );
}
