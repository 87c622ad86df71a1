import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refOf } from '../../editing/draft-operation';
import { EvidenceFields } from '../../editing/evidence-fields';
import { NO_EVIDENCE, readEvidence } from '../../editing/evidence-form';
import { toChangeInput } from '../../editing/to-change-input';
import { useFaultWords } from '../../editing/use-fault-words';
import { ChangeInPlace } from './change-in-place';
import type { Finding } from './health-state';
import type { Repair } from './repair';

/** Names the place in a source that supports a statement, and the source where that is new. */
export function EvidenceInPlace({ finding, may, onDone }: Repair & { finding: Finding }) {
  const { t } = useTranslation();
  const sayFaults = useFaultWords();
  const [form, setForm] = useState(NO_EVIDENCE);
  const [asked, setAsked] = useState(false);
  const { sentence, statement, statementVersion } = finding;
  if (!statement || typeof statementVersion !== 'number') return null;
  const read = readEvidence(form);
  const changes =
    'faults' in read
      ? []
      : [
          ...read.creating.map(toChangeInput),
          {
            addEvidence: {
              statement,
              expectedVersion: statementVersion,
              source: refOf(read.evidence.source),
              locator: read.evidence.locator,
              note: read.evidence.note,
            },
          },
        ];
  return (
    <ChangeInPlace
      label={t('health.repair.evidence')}
      name={t('health.repair.evidenceOf', { sentence })}
      title={t('health.repair.evidenceTitle')}
      reason={t('health.repair.evidenceReason')}
      submit={t('health.repair.evidenceSubmit')}
      may={may}
      changes={changes}
      isTried={false}
      check={() => {
        setAsked(true);
        return !('faults' in read);
      }}
      onDone={(number) => onDone({ number, words: t('health.repair.evidenced') })}
    >
      <p>{sentence}</p>
      <EvidenceFields
        value={form}
        onChange={setForm}
        errors={asked && 'faults' in read ? sayFaults(read.faults) : {}}
      />
    </ChangeInPlace>
  );
}
