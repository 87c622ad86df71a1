import { useTranslation } from 'react-i18next';
import type { FormFaults } from './end-choice';
import type { FieldErrors } from './field-inputs';
import type { FieldShape } from './field-shapes';
import { KIND_FIELDS } from './field-shapes';
import { isShare } from './field-texts';
import { STATEMENT_SHAPES } from './statement-shapes';

const SHAPES: readonly FieldShape[] = [
  ...Object.values(KIND_FIELDS).flat(),
  ...Object.values(STATEMENT_SHAPES).flatMap(({ fields }): readonly FieldShape[] => fields),
];

/** Says what is wrong with what is typed, by field. */
export function useFaultWords(): (faults: FormFaults) => FieldErrors {
  const { t } = useTranslation();
  return (faults) =>
    Object.fromEntries(
      Object.entries(faults).map(([path, fault]) => {
        const name = path.slice(path.lastIndexOf('.') + 1);
        const shape = SHAPES.find((one) => one.name === name);
        return [path, t(`editing.fault.${fault}`, rangeOf(shape))];
      }),
    );
}

function rangeOf(shape: FieldShape | undefined) {
  if (shape?.input !== 'number') return { least: '', most: '' };
  // A share is typed in per cent.
  const factor = isShare(shape) ? 100 : 1;
  return { least: shape.least * factor, most: shape.most * factor };
}
