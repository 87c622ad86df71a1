import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipChoice } from './chip-choice';
import classes from './editing.module.css';
import type { FieldShape } from './field-shapes';
import type { FieldTexts } from './field-texts';
import { useFieldLabels } from './use-field-labels';

/** Sentences about fields, by their names: what is wrong with what is typed there. */
export type FieldErrors = Readonly<Record<string, string | undefined>>;

type InputsProps = {
  shapes: readonly FieldShape[];
  texts: FieldTexts;
  onChange: (texts: FieldTexts) => void;
  errors: FieldErrors;
  /** What is to be said of what is typed, below each field. */
  renderBelow?: (field: string) => ReactNode;
};

/** The fields of an entity or a statement, each asked for in the way that fits it. */
export function FieldInputs({ shapes, texts, onChange, errors, renderBelow }: InputsProps) {
  return (
    <div className={classes['fields']}>
      {shapes.map((shape) => (
        <Fragment key={shape.name}>
          <FieldInput
            shape={shape}
            text={texts[shape.name] ?? ''}
            error={errors[shape.name]}
            onChange={(text) => onChange({ ...texts, [shape.name]: text })}
          />
          {renderBelow?.(shape.name)}
        </Fragment>
      ))}
    </div>
  );
}

type InputProps = {
  shape: FieldShape;
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
};

const STEPS = [1, 2, 3, 4, 5];

/** More choices than these are a list that unfolds. */
const MOST_CHIPS = 5;

function FieldInput({ shape, text, error, onChange }: InputProps) {
  const { t } = useTranslation();
  const { label: labelOf, note, choice, step } = useFieldLabels();
  const { name, input, optional } = shape;
  const own = labelOf(shape.label ?? name);
  const label = optional ? t('editing.optional', { label: own }) : own;
  const clear = optional && t('editing.leaveOpen');
  const change = (event: { currentTarget: { value: string } }) =>
    onChange(event.currentTarget.value);
  const common = {
    label,
    description: note(name),
    error,
    value: text,
    autoComplete: 'off',
    onChange: change,
  };
  switch (input) {
    case 'choice': {
      const options = shape.choices.map((value) => ({ value, label: choice(value) }));
      if (options.length <= MOST_CHIPS) {
        return <ChipChoice {...{ label, options, value: text, onChange, error }} clear={clear} />;
      }
      return <NativeSelect {...common} data={[{ value: '', label: '' }, ...options]} />;
    }
    case 'steps': {
      const options = STEPS.map((at) => ({ value: String(at), label: step(name, at) }));
      return <ChipChoice {...{ label, options, value: text, onChange, error }} clear={clear} />;
    }
    case 'paragraph':
      return <Textarea {...common} rows={3} className={classes['wide']} />;
    case 'lines':
      return <Textarea {...common} rows={3} className={classes['wide']} />;
    case 'number':
      return <TextInput {...common} inputMode="decimal" className={classes['short']} />;
    case 'date':
      return <TextInput {...common} type="date" className={classes['short']} />;
    case 'line':
      return <TextInput {...common} className={classes['wide']} />;
    default:
      return shape satisfies never;
  }
}
