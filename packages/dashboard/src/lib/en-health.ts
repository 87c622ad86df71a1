/** The texts of the health of the graph. */
export const health = {
  title: 'Graph health',
} as const;
