import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AskedName } from '../../apollo/asked-name';
import type { Asked } from '../../apollo/use-asked';
import { type NamedEntity, questionUrl } from '../../lib/question-url';
import { useAnswerWords } from '../../lib/use-answer-words';
import { LiveStatus } from '../../ui/live-status';
import classes from './answer-card.module.css';

/** Where the answer to a question is, and what of the question was not understood. */
export function AnswerCard({ asked: { question, names, pending } }: { asked: Asked }) {
  const wordsOf = useAnswerWords();
  const entities = names.flatMap(({ entity }) => entity ?? []);
  const isWhole = entities.length === names.length;
  const url = isWhole ? questionUrl(question.ask, entities) : null;
  return (
    <section className={classes['card']} aria-busy={pending}>
      {!pending && url && (
        <p>
          <Link {...url} className={classes['answer']}>
            {wordsOf(question.ask, entities)}
            <IconArrowRight size={20} stroke={1.75} aria-hidden="true" />
          </Link>
        </p>
      )}
      {!pending && <NotUnderstood names={names} />}
      {!pending && isWhole && !url && <Same entities={entities} />}
      <LiveStatus>{!pending && url ? wordsOf(question.ask, entities) : ''}</LiveStatus>
    </section>
  );
}

function NotUnderstood({ names }: { names: readonly AskedName[] }) {
  const { t } = useTranslation();
  return names
    .filter(({ entity, missing }) => entity === null || missing.length > 0)
    .map(({ typed, entity, missing }) => (
      <p key={typed} className={classes['note']}>
        {entity
          ? t('question.missing', {
              count: missing.length,
              words: missing.join(' '),
              name: entity.name,
            })
          : t('question.unknown', { name: typed })}
      </p>
    ));
}

function Same({ entities: [first] }: { entities: readonly NamedEntity[] }) {
  const { t } = useTranslation();
  return first && <p className={classes['note']}>{t('question.same', { name: first.name })}</p>;
}
