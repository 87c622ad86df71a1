import type { Part } from './part.ts';
import { measureScreens } from './screens/measure-screens.ts';
import { withServer } from './with-server.ts';

/** What a browser makes of the main screens. */
export const SCREENS_PART: Part = {
  name: 'screens',
  introduction: [
    'Lighthouse on a server with the seed, each page three times, of which the median counts. The line',
    'and the processor are slowed down as its presets say: *desktop* is 10 Mbit/s, *mobile* 1.6 Mbit/s',
    'and a quarter of the processor. Seconds are those of this machine; what they are to a static page',
    'without script or style, measured in the same run, says more. Which elements shift is told on the',
    'error stream.',
  ],
  measure: () => withServer(measureScreens),
};
