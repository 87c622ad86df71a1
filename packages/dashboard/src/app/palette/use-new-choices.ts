import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../apollo/use-viewer';
import { newUrl } from '../../lib/edit-url';
import { KINDS } from '../../lib/kinds';
import { mayPropose } from '../../lib/may-propose';
import type { PaletteChoice } from './palette-choice';

/** Something new of each kind, for those who may propose it; by a name, where one is given. */
export function useNewChoices(name?: string): readonly PaletteChoice[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { viewer } = useViewer();
  if (!mayPropose(viewer)) return [];
  return KINDS.map((kind) => {
    const word = t(`kind.${kind}.one`).toLowerCase();
    return {
      id: `new/${kind}`,
      kind,
      label:
        name === undefined
          ? t('site.palette.new', { kind: word })
          : t('site.palette.newNamed', { kind: word, name }),
      run: () => void navigate(newUrl(kind, name)),
    };
  });
}
