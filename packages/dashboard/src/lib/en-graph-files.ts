/** The texts of the page from which the graph is exported. */
export const graphFiles = {
  title: 'Export the graph',
  lead: 'Take the graph along as a file, as it is at this moment: what it holds, what is said, and where we have it from. Nothing about people is in it.',
  kinds: 'What of it',
  all: 'All of it, as nothing is chosen.',
  some: 'These, what is said between them, and the sources that it is from.',
  jsonl: {
    name: 'JSON Lines',
    about:
      'Exact and complete. To keep, to compare by its hash, or to bring into another Rolegraph.',
    save: 'Save as JSON Lines',
  },
  zip: {
    name: 'Tables',
    about:
      'For spreadsheets: a ZIP file with a CSV table for each kind, each type of statement, and all evidence. Edited tables can be imported again.',
    save: 'Save tables',
  },
  graphml: {
    name: 'GraphML',
    about: 'For programs that draw and measure graphs, such as Gephi, yEd, Cytoscape and networkx.',
    save: 'Save as GraphML',
  },
  tables: 'One table by itself',
  table: '{{kind}} as CSV',
} as const;
