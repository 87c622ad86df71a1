/** The colours that a saved or printed map is drawn with. */
export type MapPalette = {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  /** Of the lines that are not chosen. */
  readonly quiet: string;
  /** Of the line that is chosen. */
  readonly accent: string;
  /** Of the bars. */
  readonly skill: string;
};

/** The light theme's (tokens.css). */
export const LIGHT: MapPalette = {
  paper: '#ffffff',
  ink: '#1b1d21',
  soft: '#585d66',
  quiet: '#85847c',
  accent: '#1a5dc7',
  skill: '#0b746f',
};

/** Black on white, for paper. */
export const PRINT: MapPalette = {
  paper: '#ffffff',
  ink: '#000000',
  soft: '#333333',
  quiet: '#666666',
  accent: '#000000',
  skill: '#000000',
};
