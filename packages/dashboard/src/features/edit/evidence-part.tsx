import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KnownEvidence } from '../../editing/draft-operation';
import { EvidenceFields } from '../../editing/evidence-fields';
import { NO_EVIDENCE } from '../../editing/evidence-form';
import { newKey } from '../../lib/new-key';
import type { EditedRow } from './edit-draft';
import { PartProblem } from './part-problem';
import { supportPart } from './read-draft';
import classes from './statement-row.module.css';
import type { PartErrors } from './use-part-errors';

type EvidenceProps = {
  row: EditedRow;
  errors: PartErrors;
  onChange: (row: EditedRow) => void;
};

/** What a statement rests on: pieces go, struck through first, and others come. */
export function EvidencePart({ row, errors, onChange }: EvidenceProps) {
  const { t } = useTranslation();
  const { stated, dropped, support } = row;
  const evidence = stated.evidence ?? [];
  const toggle = (id: string) =>
    dropped.includes(id) ? dropped.filter((one) => one !== id) : [...dropped, id];
  return (
    <div className={classes['evidence']}>
      <h3 className={classes['label']}>{t('editing.evidence.title')}</h3>
      {evidence.length === 0 && <p className={classes['note']}>{t('edit.evidence.none')}</p>}
      {evidence.length > 0 && (
        <ul className={classes['pieces']}>
          {evidence.map((piece) => (
            <Piece
              key={piece.id}
              piece={piece}
              isDropped={dropped.includes(piece.id)}
              onToggle={() => onChange({ ...row, dropped: toggle(piece.id) })}
            />
          ))}
        </ul>
      )}
      {support.map(({ key, value }, at) => (
        <div key={key} className={classes['support']}>
          <EvidenceFields
            value={value}
            errors={errors.of(supportPart(key))}
            onChange={(next) =>
              onChange({ ...row, support: support.with(at, { key, value: next }) })
            }
          />
          <PartProblem text={errors.of(supportPart(key))['all']} />
          <Button
            variant="default"
            size="xs"
            onClick={() => onChange({ ...row, support: support.toSpliced(at, 1) })}
          >
            {t('editing.evidence.leaveOut')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          onClick={() =>
            onChange({ ...row, support: [...support, { key: newKey(), value: NO_EVIDENCE }] })
          }
        >
          {t('editing.evidence.add')}
        </Button>
      </div>
    </div>
  );
}

type PieceProps = { piece: KnownEvidence; isDropped: boolean; onToggle: () => void };

function Piece({ piece: { source, locator, note }, isDropped, onToggle }: PieceProps) {
  const { t } = useTranslation();
  const place = t('editing.words.sourced', { source: source.name, locator });
  return (
    <li className={classes['piece']}>
      <div className={classes['said']}>
        {isDropped ? (
          <del>
            {place}: {note}
          </del>
        ) : (
          <>
            <strong>{place}</strong>: {note}
          </>
        )}
      </div>
      <Button
        variant="default"
        size="xs"
        aria-label={t(isDropped ? 'edit.evidence.keepOf' : 'edit.evidence.dropOf', { place })}
        onClick={onToggle}
      >
        {t(isDropped ? 'edit.row.keep' : 'edit.row.remove')}
      </Button>
    </li>
  );
}
