// Adds an entry to the audit log; only under the lock of people, which gives it its number.
MATCH (people:People {id: 'people'})
SET people.entries = people.entries + 1
CREATE
  (:AuditEntry {
    number: people.entries,
    at: datetime($now),
    action: $action,
    actorId: $actorId,
    subjectId: $subjectId,
    detail: $detail
  })
