import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../../editing/leave-guard';
import { useSaveKey } from '../../../editing/use-save-key';
import type { browseUrl } from '../../../lib/browse-url';
import { formatCount, formatList } from '../../../lib/format';
import type { Kind } from '../../../lib/kinds';
import { ErrorNotice } from '../../../ui/error-notice';
import type { SavedNote } from '../../../ui/saved/saved-note';
import type { Selection } from '../selection/selection';
import { isBegun } from './bulk-draft';
import { BulkForm } from './bulk-form';
import classes from './bulk-page.module.css';
import { BulkPreview } from './bulk-preview';
import { BulkSaveBar } from './bulk-save-bar';
import { type BulkEditing, useBulkEdit } from './use-bulk-edit';

type PageProps = {
  kind: Kind;
  title: string;
  selection: Selection;
  /** Whether what is saved is done at once, or proposed. */
  atOnce: boolean;
  /** The list as it was left. */
  back: ReturnType<typeof browseUrl>;
  /** Told what was saved, and which rows are selected still. */
  onSaved: (saved: SavedNote, left: Selection) => void;
};

/** What is selected of a list: what is to be done to all of it, what that comes to, and why. */
export function BulkPage({ kind, title, selection, atOnce, back, onSaved }: PageProps) {
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  const bulk = useBulkEdit({ kind, selection, atOnce, onSaved });
  const trySave = () => {
    bulk.trySave();
    goToFault(page.current);
  };
  useSaveKey(trySave);
  return (
    <div ref={page} className={classes['page']}>
      <header className={classes['header']}>
        <h1 className={classes['title']} tabIndex={-1}>
          {title}
        </h1>
        <p className={classes['lead']}>{t(atOnce ? 'bulk.lead' : 'bulk.leadPropose')}</p>
        <p className={classes['names']}>
          {t('bulk.selected')}: <Names selection={selection} />
        </p>
        <p>
          <Link {...back}>← {t('bulk.back')}</Link>
        </p>
      </header>
      <BulkForm
        kind={kind}
        draft={bulk.draft}
        faults={bulk.asked ? bulk.faults : null}
        onChange={bulk.change}
      />
      <Outcome bulk={bulk} />
      <BulkSaveBar
        atOnce={atOnce}
        bulk={bulk}
        onSave={trySave}
        onDiscard={() => {
          bulk.discard();
          page.current?.querySelector('h1')?.focus();
        }}
      />
      <LeaveGuard
        active={isBegun(bulk.draft)}
        words={{
          title: t('bulk.leave.title'),
          text: t('bulk.leave.text'),
          stay: t('bulk.leave.stay'),
          leave: t('bulk.leave.go'),
        }}
      />
    </div>
  );
}

/** As many names as one reads at a glance. */
const MOST_NAMES = 5;

function Names({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const names = selection.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = selection.length - names.length;
  if (more === 0) return formatList(names);
  return t('bulk.andMore', { names: names.join(', '), count: more, number: formatCount(more) });
}

/** What it comes to, once the rows are known. */
function Outcome({ bulk }: { bulk: BulkEditing }) {
  const { t } = useTranslation();
  const { rows, trouble, retry } = bulk.live;
  if (trouble && !rows) return <ErrorNotice trouble={trouble} onRetry={retry} />;
  if (rows) return <BulkPreview bulk={bulk} />;
  return (
    <div aria-busy="true" data-tall>
      <p className={classes['soft']}>{t('bulk.preview.reading')}</p>
      <Skeleton height={320} />
    </div>
  );
}

/** Once what is wrong is drawn, the focus goes to the first of it. */
function goToFault(page: HTMLElement | null): void {
  setTimeout(() => {
    page
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-faulty] input, [data-undecided]')
      ?.focus();
  });
}
