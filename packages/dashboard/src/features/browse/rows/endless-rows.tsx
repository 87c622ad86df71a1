import { useRef } from 'react';
import { BodyRow } from './body-row';
import type { RowsProps } from './rows-props';
import { useRowFocus } from './use-row-focus';
import { useRowsInView } from './use-rows-in-view';
import { useWindowedRows } from './use-windowed-rows';

/** How high rows are taken to be until they are drawn (pixels). */
const ROW_HEIGHT = 41;
const DENSE_HEIGHT = 29;

/** The rows of a long list, of which those in sight are drawn, and read as they come into it. */
export function EndlessRows(props: RowsProps) {
  const { list, state, total } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const height = state.dense ? DENSE_HEIGHT : ROW_HEIGHT;
  const { places, above, below, measure, scrollTo } = useWindowedRows({
    count: total,
    height,
    body,
  });
  const focus = useRowFocus(body, total, scrollTo);
  const view = { first: places[0] ?? 0, last: places.at(-1) ?? 0 };
  const rows = useRowsInView(list, state, view);
  return (
    <tbody ref={body}>
      <Space height={above} />
      {places.map((index) => (
        <BodyRow
          key={index}
          {...props}
          {...{ index, focus, measure }}
          row={rows.get(index)}
          neighbours={[...rows.values()]}
        />
      ))}
      <Space height={below} />
    </tbody>
  );
}

/** The room of rows that are not drawn. */
function Space({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" data-space="true" style={{ height }} /> : null;
}
