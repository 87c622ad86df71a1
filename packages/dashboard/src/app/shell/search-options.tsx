import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KindMark } from '../../ui/kind-mark';
import classes from './global-search.module.css';
import { useAnswerOption } from './use-answer-option';
import type { Hit } from './use-search-hits';

export type OptionsProps = {
  hits: readonly Hit[];
  /** Whether the hits may still change, so that none yet is not none at all. */
  pending: boolean;
  text: string;
  /** The value of the option that asks for all results. */
  allValue: string;
};

/** The answer to a question, what a typed text finds, kind by kind, and the way to all of it. */
export function SearchOptions({ hits, pending, text, allValue }: OptionsProps) {
  const { t } = useTranslation();
  // The kind of the best match comes first.
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const answer = useAnswerOption(text);
  return (
    <Combobox.Options aria-label={t('search.label')} className={classes['options']}>
      {answer && (
        <Combobox.Option value={answer.href} className={classes['answer']}>
          {answer.words}
          {answer.missing && <span className={classes['matched']}> {answer.missing}</span>}
        </Combobox.Option>
      )}
      {kinds.map((kind) => (
        <Combobox.Group key={kind} label={t(`kind.${kind}.many`)}>
          {hits
            .filter((hit) => hit.kind === kind)
            .map((hit) => (
              <HitOption key={hit.key} hit={hit} />
            ))}
        </Combobox.Group>
      ))}
      {hits.length === 0 && !pending && !answer && (
        <Combobox.Option value="none" disabled className={classes['none']}>
          {t('search.none')}
        </Combobox.Option>
      )}
      <Combobox.Option value={allValue} className={classes['all']}>
        {t('search.all', { text })}
      </Combobox.Option>
    </Combobox.Options>
  );
}

function HitOption({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  return (
    <Combobox.Option value={hit.key}>
      <span className={classes['hit']}>
        <KindMark kind={hit.kind} />
        <span>
          {hit.name}
          {hit.matched !== hit.name && (
            <span className={classes['matched']}> {t('search.also', { name: hit.matched })}</span>
          )}
        </span>
      </span>
    </Combobox.Option>
  );
}
