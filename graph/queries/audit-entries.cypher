// One page of the audit log, the latest first, with the names that people have now.
OPTIONAL MATCH (people:People {id: 'people'})
RETURN
  coalesce(people.entries, 0) AS totalCount,
  COLLECT {
    MATCH (entry:AuditEntry)
    WHERE entry.number < $before
    WITH entry
    ORDER BY entry.number DESC
    LIMIT $limit
    OPTIONAL MATCH (actor:User {id: entry.actorId})
    OPTIONAL MATCH (subject:User {id: entry.subjectId})
    RETURN entry {
      .number,
      .action,
      .actorId,
      .subjectId,
      .detail,
      at: toString(entry.at),
      actorName: actor.name,
      subjectName: subject.name
    }
  } AS entries
