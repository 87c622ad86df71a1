/** One round of the layout on bare numbers, which is all that a worker needs of the library. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  const iterate: (
    settings: ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ) => unknown;
  export default iterate;
}

/** The same of the library that moves apart what overlaps. */
declare module 'graphology-layout-noverlap/iterate.js' {
  import type { NoverlapSettings } from 'graphology-layout-noverlap';

  const iterate: (settings: NoverlapSettings, discs: Float32Array) => { converged: boolean };
  export default iterate;
}
