import { useTranslation } from 'react-i18next';
import { formatList } from '../lib/format';
import { statementVerb } from '../lib/statement-verb';
import type {
  DraftEntity,
  DraftEvidence,
  DraftOperation,
  FieldValue,
  FieldValues,
} from './draft-operation';
import { STANDING, type StatementType } from './statement-shapes';
import { useFieldLabels } from './use-field-labels';

/** Whether something comes, goes or changes; the sign stands for it beside the colour. */
export type OperationSign = '+' | '−' | '±';

/** A field that changes, in words; null where it was not there, or goes. */
export type FieldDetail = {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** An operation in words. */
export type OperationWords = {
  readonly sign: OperationSign;
  readonly sentence: string;
  readonly details: readonly FieldDetail[];
};

/** Says draft operations in words, before they are sent. */
export function useOperationWords(): (operation: DraftOperation) => OperationWords {
  const { t } = useTranslation();
  const say = useStatementWords();
  const { label, value } = useFieldLabels();
  const sayFields = (fields: FieldValues) =>
    formatList(Object.keys(fields).map((name) => label(name, 'short')));
  const compare = (before: FieldValues, after: FieldValues): FieldDetail[] =>
    Object.entries(after).map(([name, to]) => ({
      label: label(name, 'short'),
      before: textOr(value(name, before[name] ?? null)),
      after: textOr(value(name, to)),
    }));
  const added = (fields: FieldValues) => compare({}, fields);
  const source = (evidence: DraftEvidence): FieldDetail => ({
    label: t('editing.words.source'),
    before: null,
    after: `${t('editing.words.sourced', { source: evidence.source.name, locator: evidence.locator })}: ${evidence.note}`,
  });
  return (operation) => {
    switch (operation.what) {
      case 'CREATE_ENTITY': {
        const { kind, name } = operation.entity;
        const { name: _, ...others } = operation.fields;
        const sentence = t('editing.words.create', {
          kind: t(`kind.${kind}.one`).toLowerCase(),
          name,
        });
        return { sign: '+', sentence, details: added(others) };
      }
      case 'UPDATE_ENTITY': {
        const { entity, before, fields } = operation;
        const given = { name: entity.name, fields: sayFields(fields) };
        const sentence = t('editing.words.update', given);
        return { sign: '±', sentence, details: compare(before, fields) };
      }
      case 'DEPRECATE_ENTITY': {
        const { entity, replacedBy } = operation;
        const sentence = replacedBy
          ? t('editing.words.deprecateFor', { name: entity.name, other: replacedBy.name })
          : t('editing.words.deprecate', { name: entity.name });
        return { sign: '−', sentence, details: [] };
      }
      case 'ADD_STATEMENT': {
        const sentence = t('editing.words.add', { statement: say(operation, operation.fields) });
        return { sign: '+', sentence, details: operation.evidence.map(source) };
      }
      case 'UPDATE_STATEMENT': {
        const { statement, fields } = operation;
        const given = { statement: say(statement), fields: sayFields(fields) };
        const sentence = t('editing.words.change', given);
        return { sign: '±', sentence, details: compare(statement.fields, fields) };
      }
      case 'REMOVE_STATEMENT': {
        const { statement } = operation;
        const said = say(statement, statement.fields);
        return { sign: '−', sentence: t('editing.words.remove', { statement: said }), details: [] };
      }
      case 'ADD_EVIDENCE': {
        const sentence = t('editing.words.support', { statement: say(operation.statement) });
        return { sign: '+', sentence, details: [source(operation.evidence)] };
      }
      case 'REMOVE_EVIDENCE': {
        const { source: from, locator } = operation.evidence;
        const place = t('editing.words.sourced', { source: from.name, locator });
        const given = { statement: say(operation.statement), place };
        return { sign: '−', sentence: t('editing.words.unsupport', given), details: [] };
      }
      default:
        return operation satisfies never;
    }
  };
}

type Ends = {
  readonly type: StatementType;
  readonly from: Pick<DraftEntity, 'name'>;
  readonly to: Pick<DraftEntity, 'name'>;
};

/** Says statements in words, with their fields where these are given. */
export function useStatementWords(): (ends: Ends, fields?: FieldValues) => string {
  const { t } = useTranslation();
  const { value } = useFieldLabels();
  const grades = (fields: FieldValues): string[] => {
    if ('currency' in fields) return [pay(fields)];
    return Object.entries(fields).flatMap(([name, of]) =>
      UNSAID.has(name) ? [] : (gradeOf(name, of) ?? []),
    );
  };
  const gradeOf = (name: string, of: FieldValue): string | null => {
    if (of === null) return null;
    if (of === 'ESSENTIAL' || of === 'OPTIONAL') return t(`editing.said.${of}`);
    const word = value(name, of);
    return name === 'level' ? t('editing.words.level', { word }) : word;
  };
  const pay = (fields: FieldValues) =>
    t('editing.words.pay', {
      low: value('low', fields['low'] ?? null),
      high: value('high', fields['high'] ?? null),
      currency: value('currency', fields['currency'] ?? null),
      period: value('period', fields['period'] ?? null),
      year: value('year', fields['year'] ?? null),
    });
  return ({ type, from, to }, fields = {}) => {
    const verb = t(`entity.verb.${statementVerb(type)}`);
    const statement = t('editing.words.statement', { from: from.name, verb, to: to.name });
    const all = grades(fields);
    if (all.length === 0) return statement;
    return t('editing.words.graded', { statement, grades: all.join(', ') });
  };
}

/** What is told of a statement, and is no part of what it says. */
const UNSAID = new Set(STANDING.map(({ name }) => name));

const textOr = (text: string): string | null => (text === '' ? null : text);
