import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import type { SavedFile } from '../../lib/save-file';
import { ExportMenu } from '../../ui/export-menu';
import { toCsvFile, toJsonFile } from './browse-export';
import classes from './browse-export-menu.module.css';
import type { BrowseState } from './browse-state';
import { shownColumns } from './columns';
import type { KindList, ListAnswer, ListRow } from './kind-list';
import { isEndless } from './pages';
import type { AllRows } from './use-all-rows';

type ExportProps = { list: KindList; state: BrowseState; answer: ListAnswer; all: AllRows };

type Write = (rows: readonly ListRow[]) => Promise<SavedFile> | SavedFile;

/** The rows shown, or all that match, as a file; reading many can be stopped. */
export function BrowseExport({ list, state, answer, all }: ExportProps) {
  const { t } = useTranslation();
  const columns = shownColumns(list, state.columns);
  const toCsv: Write = (rows) => toCsvFile(t, { list, columns, rows });
  const toJson: Write = (rows) => toJsonFile(t, { list, columns, rows });
  const ofAll = (write: Write) => async () => {
    const rows = await all.read();
    return rows && write(rows);
  };
  const ofPage = [
    { label: t('browse.export.csvPage'), make: () => toCsv(answer.rows) },
    { label: t('browse.export.jsonPage'), make: () => toJson(answer.rows) },
  ];
  const counted = { count: answer.total, number: formatCount(answer.total) };
  return (
    <>
      <ExportMenu
        disabled={answer.rows.length === 0}
        choices={[
          ...(isEndless(state.size, answer.total) ? [] : ofPage),
          { label: t('browse.export.csvAll', counted), make: ofAll(toCsv) },
          { label: t('browse.export.jsonAll', counted), make: ofAll(toJson) },
        ]}
      />
      {all.progress && (
        <span className={classes['progress']}>
          {t('browse.export.progress', {
            done: formatCount(all.progress.done),
            total: formatCount(all.progress.total),
          })}
          <Button variant="default" size="xs" onClick={all.stop}>
            {t('browse.export.cancel')}
          </Button>
        </span>
      )}
    </>
  );
}
