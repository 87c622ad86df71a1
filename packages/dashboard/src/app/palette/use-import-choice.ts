import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../apollo/use-viewer';
import { importUrl } from '../../lib/import-url';
import { mayEdit } from '../../lib/may-edit';
import type { PaletteChoice } from './palette-choice';

/** The way to bring files into the graph, for those who may. */
export function useImportChoice(): readonly PaletteChoice[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { viewer } = useViewer();
  if (!mayEdit(viewer)) return [];
  const run = () => void navigate(importUrl());
  return [{ id: 'import', label: t('site.palette.import'), run }];
}
