import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../lib/add-texts';
import { preview } from '../lib/en-preview';
import classes from './stays-choice.module.css';

addTexts({ preview });

type Choosable = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly description?: string;
};

type ChoiceProps = {
  /** Both, in an order that stays whichever is chosen. */
  both: readonly [Choosable, Choosable];
  /** The id of the one that stays. */
  stays: string;
  onChoose: (id: string) => void;
};

/** Which of two entities stays when they become one. */
export function StaysChoice({ both, stays, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const group = useId();
  return (
    <fieldset className={classes['choice']}>
      <legend>{t('preview.whichStays')}</legend>
      {both.map(({ id, name, slug, description }) => (
        <label key={id}>
          <input type="radio" name={group} checked={id === stays} onChange={() => onChoose(id)} />
          <span>
            {name} <span className={classes['note']}>{slug}</span>
            {description !== undefined && <span className={classes['text']}>{description}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
