import '../../ui/dialog-styles.css';
import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../../lib/add-texts';
import { site } from '../../lib/en-palette';
import { LiveStatus } from '../../ui/live-status';
import { FirstChoiceReady } from './first-choice-ready';
import type { PaletteChoice, PaletteGroup } from './palette-choice';
import classes from './palette-dialog.module.css';
import { PaletteOption } from './palette-option';

addTexts({ site });

type DialogProps = {
  text: string;
  groups: readonly PaletteGroup[];
  /** Whether there may be more in a moment. */
  pending: boolean;
  onText: (text: string) => void;
  onChoose: (choice: PaletteChoice) => void;
  onClose: () => void;
};

/** A field, and below it what its text names, the first of it ready to be taken with Enter. */
export function PaletteDialog({ text, groups, pending, onText, onChoose, onClose }: DialogProps) {
  const { t } = useTranslation();
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const choices = groups.flatMap((group) => group.choices);
  const [first] = choices;
  const shown = choices.map(({ id }) => id).join(' ');
  const choose = (id: string) => {
    const choice = choices.find((one) => one.id === id);
    if (choice) onChoose(choice);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      yOffset="10dvh"
      size={640}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('site.palette.title') } }}
    >
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            data-autofocus
            size="md"
            variant="unstyled"
            className={classes['field']}
            classNames={{ input: classes['input'] ?? '' }}
            value={text}
            onChange={(event) => onText(event.currentTarget.value)}
            aria-label={t('site.palette.title')}
            aria-autocomplete="list"
            placeholder={t('site.palette.placeholder')}
            autoComplete="off"
          />
        </Combobox.EventsTarget>
        <Combobox.Options
          className={classes['choices']}
          aria-label={t('site.palette.title')}
          // What scrolls can be scrolled by keys too.
          tabIndex={0}
        >
          {groups.map(({ id, choices }) => (
            <Combobox.Group key={id} label={t(`site.palette.${id}`)}>
              {choices.map((choice) => (
                <PaletteOption key={choice.id} choice={choice} />
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
        <FirstChoiceReady key={shown} select={combobox.selectFirstOption} />
        {choices.length === 0 && !pending && (
          <p className={classes['none']}>{t('site.palette.none')}</p>
        )}
      </Combobox>
      <LiveStatus>
        {first && !pending
          ? t('site.palette.found', { count: choices.length, name: first.label })
          : ''}
      </LiveStatus>
    </Modal>
  );
}
