import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldShape } from '../../../editing/field-shapes';
import { useFieldLabels } from '../../../editing/use-field-labels';

type InputProps = {
  shape: FieldShape;
  label: string;
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
  onSave: () => void;
  onCancel: () => void;
};

const STEPS = [1, 2, 3, 4, 5];

/** A field of a row: Enter saves the row, Esc leaves it as it was, and Tab goes on to the next. */
export function CellInput({ shape, label, text, error, onChange, onSave, onCancel }: InputProps) {
  const { t } = useTranslation();
  const { choice, step } = useFieldLabels();
  const common = {
    'aria-label': label,
    size: 'xs',
    value: text,
    error,
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') onCancel();
      else if (event.key === 'Enter' && !event.shiftKey) onSave();
      else return;
      event.preventDefault();
      // What saves or leaves the row does nothing else on the page.
      event.stopPropagation();
    },
  };
  const nothing = { value: '', label: shape.optional ? t('editing.leaveOpen') : '' };
  switch (shape.input) {
    case 'choice':
      return (
        <NativeSelect
          {...common}
          data={[nothing, ...shape.choices.map((value) => ({ value, label: choice(value) }))]}
        />
      );
    case 'steps':
      return (
        <NativeSelect
          {...common}
          data={[
            nothing,
            ...STEPS.map((at) => ({ value: String(at), label: step(shape.name, at) })),
          ]}
        />
      );
    case 'paragraph':
    case 'lines':
      return <Textarea {...common} rows={3} title={t('browse.edit.hint')} />;
    case 'number':
      return <TextInput {...common} inputMode="decimal" />;
    case 'date':
      return <TextInput {...common} type="date" />;
    case 'line':
      return <TextInput {...common} />;
    default:
      return shape satisfies never;
  }
}
