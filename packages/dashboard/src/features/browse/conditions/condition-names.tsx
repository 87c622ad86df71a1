import type { ReactNode } from 'react';
import { EntityNames } from '../../../ui/changes/entity-names';
import type { KindList } from '../kind-list';
import { type Condition, type ConditionGroup, conditionFields, isGroup } from './conditions';

type NamesProps = {
  list: KindList;
  items: readonly (Condition | ConditionGroup)[];
  children: ReactNode;
};

/** Asks what the entities are called that conditions name by their slugs, for what stands within. */
export function ConditionNames({ list, items, children }: NamesProps) {
  const fields = conditionFields(list);
  const subjects = items
    .flatMap((item) => (isGroup(item) ? item.conditions : [item]))
    .flatMap(({ field: id, value }) => {
      const field = fields.find((one) => one.id === id);
      if (field?.form !== 'link' || value === '') return [];
      return [{ is: 'entity' as const, entity: { kind: field.kind, slug: value } }];
    });
  return <EntityNames subjects={subjects}>{children}</EntityNames>;
}
