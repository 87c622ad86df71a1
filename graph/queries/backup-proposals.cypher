// All change sets that wait for a review, as their nodes hold them.
MATCH (set:ChangeSet {state: 'PROPOSED'})
RETURN properties(set) AS properties
ORDER BY set.number
