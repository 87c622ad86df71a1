import { Link } from '@tanstack/react-router';
import type { NodeProps } from '@xyflow/react';
import { use, useRef } from 'react';
import { entityUrl } from '../../lib/urls';
import { KindMark } from '../../ui/kind-mark';
import { EdgeEnds } from '../diagram/edge-ends';
import classes from './entity-part.module.css';
import { NeighbourhoodContext } from './neighbourhood-actions';
import type { EntityNode } from './neighbourhood-elements';
import { isArrow } from './next-entity';

/**
 * An entity that the one in the middle connects to. It is chosen by a press or when the focus comes
 * to it; Enter opens its page, and so does a press when it is chosen already.
 */
export function EntityPart({ data }: NodeProps<EntityNode>) {
  const { chosen, shown, tabStop, onChoose, onPoint, onArrow } = use(NeighbourhoodContext);
  const chosenBefore = useRef(false);
  const { entity, lines, label, mirrored } = data;
  const { key } = entity;
  return (
    <>
      <Link
        {...entityUrl(entity.kind, entity.slug)}
        className={classes['entity']}
        data-key={key}
        data-chosen={key === chosen}
        data-shown={key === shown}
        data-mirrored={mirrored}
        aria-label={label}
        tabIndex={key === tabStop ? 0 : -1}
        draggable={false}
        onPointerDown={() => {
          // The focus comes before the click, and would make it the second one.
          chosenBefore.current = key === chosen;
        }}
        onFocus={() => onChoose(key)}
        onMouseEnter={() => onPoint(key)}
        onMouseLeave={() => onPoint(null)}
        onClick={(event) => {
          const isPress = event.detail > 0;
          if (isPress && !chosenBefore.current && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            onChoose(key);
          }
        }}
        onKeyDown={(event) => {
          if (!isArrow(event.key)) return;
          event.preventDefault();
          onArrow(key, event.key);
        }}
      >
        <KindMark kind={entity.kind} />
        <span>
          {lines.map((line) => (
            <span key={line} className={classes['line']}>
              {`${line} `}
            </span>
          ))}
        </span>
      </Link>
      <EdgeEnds />
    </>
  );
}
