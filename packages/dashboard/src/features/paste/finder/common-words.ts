/**
 * Names that are everyday words as well, or go with everyday senses, as their keys. One of these is a
 * match only in a list of names, beside a word that asks for skills or, of a tool, written as its name.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `access ant art assembly basic blender charting chef classification classify cleaning
  coaching coding collaboration communication consulting container cooking dance dart
  design drive driving excel express flask flexibility function geometry go history julia
  keynote law lead lean maven maya music network networking notion oracle outlook panda
  pascal planning probability puppet quality react reading regression research ruby rust safety
  sage sales scheme scratch security sketch slack spark spring swift teach teaching team testing
  training transformer travel unity walk word writing zoom`
    .trim()
    .split(/\s+/),
);
