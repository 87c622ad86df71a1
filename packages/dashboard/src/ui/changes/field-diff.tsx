import { skipToken, useQuery } from '@apollo/client/react';
import { VisuallyHidden } from '@mantine/core';
import { diffWordsWithSpace } from 'diff';
import { useTranslation } from 'react-i18next';
import type { FieldChange, FieldValue } from '../../lib/read-effects';
import { EntityLink } from '../entity-link';
import { EntityOfIdDocument } from './entity-names.generated';
import classes from './field-diff.module.css';
import { useFieldWords } from './use-field-words';

/** Texts from this length on are compared word by word; shorter ones are read whole. */
const LONG = 40;

type DiffsProps = {
  fields: readonly FieldChange[];
  /** Whether they are gone with all that they were said of. */
  isWholeGone?: boolean;
};

/** Fields before and after, by their names. */
export function FieldDiffs({ fields, isWholeGone = false }: DiffsProps) {
  const { label, inOrder } = useFieldWords();
  return (
    <dl className={classes['fields']}>
      {inOrder(fields).map((change) => (
        <div key={change.field} className={classes['field']}>
          <dt>{label(change.field)}</dt>
          <dd>
            <FieldDiff {...change} isWholeGone={isWholeGone} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldDiff(props: FieldChange & { isWholeGone: boolean }) {
  const { field, before, after, isWholeGone } = props;
  if (Array.isArray(before) || Array.isArray(after)) {
    return <ListDiff before={listOf(before)} after={listOf(after)} />;
  }
  if (typeof before === 'string' && typeof after === 'string' && isLong(before, after)) {
    return <WordDiff before={before} after={after} />;
  }
  return (
    <span className={classes['ends']}>
      {!isNothing(before) && (
        <Gone>
          <Value field={field} value={before} />
        </Gone>
      )}
      {!isNothing(before) && !(isWholeGone && isNothing(after)) && (
        <span aria-hidden="true">→</span>
      )}
      {isNothing(after) ? (
        !isNothing(before) && !isWholeGone && <Nothing />
      ) : (
        <New isFirst={isNothing(before)}>
          <Value field={field} value={after} />
        </New>
      )}
    </span>
  );
}

function Gone({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <del className={classes['gone']}>
      <VisuallyHidden>{t('changes.before')} </VisuallyHidden>
      {children}
    </del>
  );
}

function New({ isFirst, children }: { isFirst: boolean; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <ins className={classes['new']}>
      {!isFirst && <VisuallyHidden>{t('changes.after')} </VisuallyHidden>}
      {children}
    </ins>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return <span className={classes['nothing']}>{t('changes.nothing')}</span>;
}

function Value({ field, value }: { field: string; value: FieldValue }) {
  const words = useFieldWords();
  if (field === 'replacedBy' && typeof value === 'string') return <EntityOfId id={value} />;
  return words.value(field, value);
}

/** The entity of an id; the id itself until it is known, or where there is none. */
function EntityOfId({ id }: { id: string }) {
  const { data } = useQuery(EntityOfIdDocument, id === '' ? skipToken : { variables: { id } });
  const entity = data?.entity;
  return entity ? <EntityLink kind={entity.kind} entity={entity} /> : id;
}

/** A long text with the words that went and those that came. */
function WordDiff({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  const parts = diffWordsWithSpace(before, after).map((part, key) => ({ ...part, key }));
  return (
    <span className={classes['text']}>
      {parts.map(({ key, value, added, removed }) => {
        if (added) {
          return (
            <ins key={key} className={classes['new']}>
              <VisuallyHidden>{t('changes.wasAdded')} </VisuallyHidden>
              {value}
            </ins>
          );
        }
        if (!removed) return <span key={key}>{value}</span>;
        return (
          <del key={key} className={classes['gone']}>
            <VisuallyHidden>{t('changes.wasRemoved')} </VisuallyHidden>
            {value}
          </del>
        );
      })}
    </span>
  );
}

/** Lists of names or texts: what went and what came; what stayed stands between. */
function ListDiff({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  const { t } = useTranslation();
  const gone = before.filter((one) => !after.includes(one));
  const isOrder = gone.length === 0 && after.every((one) => before.includes(one));
  return (
    <ul className={classes['list']}>
      {gone.map((one) => (
        <li key={one}>
          <del className={classes['gone']}>
            <VisuallyHidden>{t('changes.wasRemoved')} </VisuallyHidden>
            {one}
          </del>
        </li>
      ))}
      {after.map((one) =>
        before.includes(one) ? (
          isOrder && <li key={one}>{one}</li>
        ) : (
          <li key={one}>
            <ins className={classes['new']}>
              <VisuallyHidden>{t('changes.wasAdded')} </VisuallyHidden>
              {one}
            </ins>
          </li>
        ),
      )}
    </ul>
  );
}

const isLong = (...texts: string[]) => texts.some((text) => text.length >= LONG);

const isNothing = (value: FieldValue) => value === null || value === undefined || value === '';

function listOf(value: FieldValue): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}
