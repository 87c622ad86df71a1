import { useTranslation } from 'react-i18next';
import { BasisMark } from '../../ui/basis-mark';
import { EntityLink } from '../../ui/entity-link';
import { groupNeighbours } from './group-neighbours';
import type { Neighbour, Neighbourhood } from './neighbourhood';
import classes from './neighbourhood-table.module.css';

type TableProps = {
  neighbourhood: Neighbourhood;
  /** The key of the entity that is chosen, here or in the drawing. */
  chosen: string | null;
  onChoose: (key: string) => void;
};

/** What an entity connects to, as a table: all of what the drawing shows, and what it has no room for. */
export function NeighbourhoodTable({ neighbourhood, chosen, onChoose }: TableProps) {
  const { t } = useTranslation();
  const { middle, neighbours } = neighbourhood;
  const groups = groupNeighbours(neighbours, neighbours.length);
  return (
    <table className={classes['table']}>
      <caption className={classes['caption']}>
        {t('neighbourhood.label', { name: middle.name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('neighbourhood.column.name')}</th>
          <th scope="col">{t('neighbourhood.column.kind')}</th>
          <th scope="col">{t('neighbourhood.column.how')}</th>
          <th scope="col">{t('neighbourhood.column.basis')}</th>
        </tr>
      </thead>
      <tbody>
        {groups
          .flatMap(({ drawn }) => drawn)
          .map((neighbour) => (
            <NeighbourRow
              key={neighbour.key}
              neighbour={neighbour}
              chosen={neighbour.key === chosen}
              onChoose={onChoose}
            />
          ))}
      </tbody>
    </table>
  );
}

type RowProps = { neighbour: Neighbour; chosen: boolean; onChoose: (key: string) => void };

/** A row is chosen when the focus comes to its link, or by a press on it. */
function NeighbourRow({ neighbour, chosen, onChoose }: RowProps) {
  const { t } = useTranslation();
  const { key, kind, connections } = neighbour;
  const choose = () => onChoose(key);
  return (
    <tr aria-current={chosen ? 'true' : undefined} onFocus={choose} onClick={choose}>
      <th scope="row">
        <EntityLink kind={kind} entity={neighbour} />
      </th>
      <td>{t(`kind.${kind}.one`)}</td>
      <td>
        {connections.map(({ id, words }) => (
          <div key={id}>{t(`neighbourhood.words.${words}`)}</div>
        ))}
      </td>
      <td>
        {connections.map(({ id, basis }) => (
          <div key={id}>
            <BasisMark basis={basis} />
          </div>
        ))}
      </td>
    </tr>
  );
}
