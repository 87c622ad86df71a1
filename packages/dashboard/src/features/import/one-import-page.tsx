import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/format';
import { importUrl } from '../../lib/import-url';
import type { Trouble } from '../../lib/trouble';
import { ErrorNotice } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { usePageTitle } from '../../ui/use-page-title';
import { ColumnsStep } from './columns-step';
import { DifferencesStep } from './differences-step';
import { DiscardImport } from './discard-import';
import { FilesStep } from './files-step';
import classes from './import.module.css';
import { isBusy } from './import-states';
import { type AskedStep, type Step, stepOf } from './import-step';
import { OutcomeStep } from './outcome-step';
import { StateMark } from './state-mark';
import { StepList } from './step-list';
import type { ImportState, ShownImport } from './use-import';
import type { UploadsState } from './use-uploads';
import { WorkPart } from './work-part';

type PageProps = {
  id: string;
  state: ImportState;
  uploads: UploadsState;
  /** The step that the address names. */
  step: AskedStep | undefined;
  /** What the examples are of. */
  of: string | undefined;
  onStep: (step: AskedStep | undefined) => void;
  onOf: (of: string | undefined) => void;
  /** Told when the import is taken off the list. */
  onGone: () => void;
};

/** An import: one question for each step, and whatever is known of it by then. */
export function OneImportPage(props: PageProps) {
  const { state, step } = props;
  const { t } = useTranslation();
  const { shown, trouble, refetch } = state;
  const title = shown === null ? t('imports.one.unknown') : (shown?.title ?? t('imports.title'));
  usePageTitle(title);
  if (!shown) {
    return (
      <Screen>
        <ScreenHead title={title} />
        {shown === null && <p>{t('imports.one.unknownText')}</p>}
        {trouble && <ErrorNotice trouble={trouble} onRetry={refetch} />}
        {shown === undefined && !trouble && (
          <div aria-busy="true" data-tall>
            <Skeleton height={400} />
          </div>
        )}
        <ToList />
      </Screen>
    );
  }
  return <Shown {...props} shown={shown} at={stepOf(shown, step)} />;
}

type ShownProps = PageProps & { shown: ShownImport; at: Step };

function Shown(props: ShownProps) {
  const { shown, at, state } = props;
  const { t } = useTranslation();
  const heading = useFocusAtStep(isBusy(shown.state) ? shown.state : at);
  const { name } = shown.startedBy;
  return (
    <Screen>
      <ScreenHead title={shown.title} titleRef={heading}>
        <StateMark state={shown.state} />
      </ScreenHead>
      <p className={classes['note']}>
        {t('imports.one.by', { name })} ·{' '}
        <time dateTime={shown.startedAt}>{formatMoment(shown.startedAt)}</time> · <ToList />
      </p>
      <StepList shown={shown} at={at} />
      {state.trouble && <TroublePart trouble={state.trouble} onRetry={state.refetch} />}
      <div className={classes['part']}>
        <StepPart {...props} />
      </div>
      {!isBusy(shown.state) && <DiscardImport shown={shown} onDone={props.onGone} />}
    </Screen>
  );
}

/** A server that is away is waited for; what else is wrong is told as elsewhere. */
function TroublePart({ trouble, onRetry }: { trouble: Trouble; onRetry: () => void }) {
  const { t } = useTranslation();
  const isAway = trouble.code === 'NETWORK' || trouble.code === 'UNAVAILABLE';
  if (!isAway) return <ErrorNotice trouble={trouble} onRetry={onRetry} />;
  return (
    <Notice>
      <output>{t('imports.one.away')}</output>
    </Notice>
  );
}

function StepPart({ shown, at, uploads, of, onStep, onOf }: ShownProps) {
  if (isBusy(shown.state)) return <WorkPart shown={shown} />;
  const own = { shown, onStep };
  switch (at) {
    case 'files':
      return <FilesStep {...own} uploads={uploads} />;
    case 'columns':
      return <ColumnsStep {...own} isUploading={uploads.uploads.length > 0} />;
    case 'differences':
      return <DifferencesStep {...own} of={of} onOf={onOf} />;
    case 'compare':
    case 'apply':
      return <OutcomeStep {...own} of={of} onOf={onOf} />;
    default:
      return at satisfies never;
  }
}

function ToList() {
  const { t } = useTranslation();
  return <Link {...importUrl()}>{t('imports.one.toList')}</Link>;
}

/** What had the focus is gone with its step, so it goes to where the page begins. */
function useFocusAtStep(at: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(
    function focusNewStep() {
      if (before.current !== at) heading.current?.focus();
      before.current = at;
    },
    [at],
  );
  return heading;
}
