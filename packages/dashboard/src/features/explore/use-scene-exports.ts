import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import type { ExportChoice } from '../../ui/export-menu';
import type { Exploration } from './exploration';
import { sceneAsCsv, sceneAsJson } from './scene-files';

/** The files that what is shown can be taken along as; the drawing where it has been drawn. */
export function useSceneExports(exploration: Exploration): readonly ExportChoice[] {
  const { t } = useTranslation();
  const { shown, answer, acts } = exploration;
  if (!shown || !answer.scene) return [];
  const { revision } = answer.scene;
  const name = `rolegraph-scene-${acts.length}`;
  const picture = async (format: 'svg' | 'png') => {
    const { exportScene } = await import('../../graph-view/explorer/export-scene');
    const content = await exportScene(
      {
        shown,
        places: exploration.places(),
        marks: exploration.marks,
        title: exploration.title,
        desc: t('explore.file.desc', {
          entities: t('explore.entities', countOf(shown.entities.length)),
          statements: t('explore.statements', countOf(shown.statements.length)),
          revision,
        }),
        kindWords: (kind) => t(`kind.${kind}.many`),
        basisWords: (basis) => t(`basis.${basis}`),
      },
      format,
    );
    return { name: `${name}.${format}`, content };
  };
  return [
    { label: t('explore.actions.svg'), make: () => picture('svg') },
    { label: t('explore.actions.png'), make: () => picture('png') },
    { label: t('explore.actions.csv'), make: () => sceneAsCsv(shown, `${name}.csv`) },
    {
      label: t('explore.actions.json'),
      make: () => sceneAsJson(shown, { revision, name: `${name}.json` }),
    },
  ];
}

function countOf(count: number) {
  return { count, number: formatCount(count) };
}
