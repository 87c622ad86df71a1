import { useRef } from 'react';
import type { ListRow } from '../kind-list';
import { BodyRow } from './body-row';
import type { RowsProps } from './rows-props';
import { useRowFocus } from './use-row-focus';

/** The rows of one page, all of which are drawn. */
export function PlainRows(props: RowsProps & { rows: readonly ListRow[]; offset: number }) {
  const { rows, offset } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const focus = useRowFocus(body, rows.length);
  return (
    <tbody ref={body}>
      {rows.map((row, index) => (
        <BodyRow key={row.slug} {...props} {...{ index, offset, focus, row }} neighbours={rows} />
      ))}
    </tbody>
  );
}
