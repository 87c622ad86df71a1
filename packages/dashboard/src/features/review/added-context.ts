import { createContext } from 'react';
import type { AddedEntity } from './reviewed-operation';

/** The entities that the change set adds, by id and by `kind/slug`; nothing can be asked about them yet. */
export const AddedContext = createContext<ReadonlyMap<string, AddedEntity>>(new Map());
