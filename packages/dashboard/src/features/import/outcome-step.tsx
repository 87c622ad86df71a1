import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import { browseUrl } from '../../lib/browse-url';
import { activityUrl, changeSetUrl } from '../../lib/changes-url';
import { formatCount } from '../../lib/format';
import { importUrl } from '../../lib/import-url';
import { TroubleLine } from '../../ui/trouble-line';
import { kindOf } from './difference-key';
import { DifferenceParts } from './differences-step';
import classes from './import.module.css';
import { isOpen } from './import-states';
import type { AskedStep } from './import-step';
import { ApplyImportDocument } from './imports.generated';
import { ProblemPart } from './problem-part';
import { RevertImport } from './revert-import';
import { useDifferenceWords } from './use-difference-words';
import type { ShownImport } from './use-import';

type OutcomeProps = {
  shown: ShownImport;
  of: string | undefined;
  onOf: (of: string | undefined) => void;
  onStep: (step: AskedStep | undefined) => void;
};

/** What came of an import: what it made, the way to go on, to look at it, and to undo it. */
export function OutcomeStep({ shown, of, onOf, onStep }: OutcomeProps) {
  return (
    <>
      <Answer shown={shown} />
      <ProblemPart problem={shown.problem ?? null} />
      <div className={classes['buttons']}>
        <GoOn shown={shown} onStep={onStep} />
        <RevertImport shown={shown} />
      </div>
      <Ways shown={shown} />
      {shown.job != null && <DifferenceParts shown={shown} of={of} onOf={onOf} />}
    </>
  );
}

/** The outcome in a sentence or two. */
function Answer({ shown }: { shown: ShownImport }) {
  const { t } = useTranslation();
  const wordsOf = useDifferenceWords();
  const { state, changeSetCount } = shown;
  if (state === 'DONE' || state === 'REVERTED') {
    const words = state === 'DONE' ? wordsOf(shown) : t('imports.outcome.REVERTED.text');
    return (
      <>
        <h2>
          {t(state === 'DONE' ? 'imports.differences.doneTitle' : 'imports.outcome.REVERTED.title')}
        </h2>
        <p className={classes['answer']}>{words}</p>
      </>
    );
  }
  if (state !== 'CANCELLED' && state !== 'INTERRUPTED' && state !== 'FAILED') return null;
  return (
    <>
      <h2>{t(`imports.outcome.${state}.title`)}</h2>
      <p className={classes['answer']}>
        {changeSetCount === 0
          ? t(`imports.outcome.before.${state}`)
          : t(`imports.outcome.${state}.text`)}
      </p>
    </>
  );
}

/** The way to go on with what was stopped, interrupted or failed, and back to the files where nothing was compared. */
function GoOn({ shown, onStep }: Pick<OutcomeProps, 'shown' | 'onStep'>) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { id, state, format, hasFiles } = shown;
  const { busy, trouble, run } = useAct(() =>
    client.mutate({ mutation: ApplyImportDocument, variables: { id } }),
  );
  if (state === 'DONE' || state === 'REVERTED') return null;
  if (!hasFiles) return <p role="alert">{t('imports.files.gone')}</p>;
  if (isOpen(shown)) {
    const step = format === 'CSV' ? 'columns' : 'files';
    return <Button onClick={() => onStep(step)}>{t(`imports.differences.apply.${step}`)}</Button>;
  }
  return (
    <>
      <Button loading={busy} onClick={() => void run()}>
        {t('imports.outcome.goOn')}
      </Button>
      <TroubleLine trouble={trouble} />
    </>
  );
}

/** Where to look at what an import has made. */
function Ways({ shown }: { shown: ShownImport }) {
  const { t } = useTranslation();
  const { changeSets, changeSetCount, state } = shown;
  const older = changeSetCount - changeSets.length;
  const kinds = shown.differences
    .filter(({ new: count }) => count > 0)
    .flatMap((one) => kindOf(one) ?? []);
  return (
    <>
      {changeSetCount > 0 && (
        <p className={classes['links']}>
          <span>{t('imports.outcome.history')}</span>
          {changeSets.map((number) => (
            <Link key={number} {...changeSetUrl(number)}>
              {t('imports.outcome.change', { number: formatCount(number) })}
            </Link>
          ))}
          {older > 0 && (
            <Link {...activityUrl()}>
              {t('imports.outcome.older', { count: older, number: formatCount(older) })}
            </Link>
          )}
        </p>
      )}
      <p className={classes['links']}>
        {state === 'DONE' &&
          kinds.map((kind) => (
            <Link key={kind} {...browseUrl(kind)}>
              {t('imports.outcome.browseKind', { kind: t(`kind.${kind}.many`).toLowerCase() })}
            </Link>
          ))}
        <Link {...importUrl()}>{t('imports.outcome.another')}</Link>
      </p>
    </>
  );
}
