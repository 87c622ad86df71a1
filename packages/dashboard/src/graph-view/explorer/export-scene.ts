import { svgToPng } from '../diagram/svg-to-png';
import { layOutScene } from './lay-out-scene';
import { type SceneSvgInput, sceneSvg } from './scene-svg';
import { layoutInputOf, type Places, placesOf } from './start-layout';

/** What to save: the scene as it is shown, and where it was drawn, if it was. */
export type SavedScene = Omit<SceneSvgInput, 'places'> & { readonly places: Places | null };

/** A scene as a file: an SVG that stands alone, or a PNG of twice its size. */
export async function exportScene(scene: SavedScene, format: 'svg' | 'png'): Promise<Blob> {
  const picture = sceneSvg({ ...scene, places: scene.places ?? findPlaces(scene) });
  return format === 'png'
    ? svgToPng(picture.svg, picture)
    : new Blob([picture.svg], { type: 'image/svg+xml' });
}

/** Where the table alone is shown, nothing was laid out yet. */
function findPlaces({ shown }: SavedScene): Places {
  const rounds = layOutScene(layoutInputOf(shown));
  let step = rounds.next();
  while (!step.done) step = rounds.next();
  return placesOf(
    shown.entities.map(({ key }) => key),
    step.value,
  );
}
