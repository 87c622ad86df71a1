// How many statements rest on a source, and the ids of some of them: of all where there are $few at the most.
// They come as the source has them, by file and row; what has no row comes by its place as a text.
MATCH (:Source {id: $source})<-[:FROM]-(evidence:Evidence)
WITH evidence.statementId AS id, split(evidence.locator, ' row ') AS place
WITH id, place[0] AS file, coalesce(toInteger(place[1]), 0) AS row
ORDER BY file, row, id
WITH collect(DISTINCT id) AS ids
RETURN
  size(ids) AS totalCount,
  CASE WHEN size(ids) <= $few THEN ids ELSE ids[$offset..$offset + $limit] END AS ids
