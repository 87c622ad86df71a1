from ask import ask

CHANGES = """
query ($since: Int!) {
  changes(since: $since) { revision changeSet { number reason } entityIds statementIds truncated }
}
"""


def changes_since(revision):
    """All changes after a revision, oldest first. Keep the last revision for the next time."""
    while changes := ask(CHANGES, since=revision)["changes"]:
        yield from changes
        revision = changes[-1]["revision"]


reached = 0
for change in changes_since(reached):
    print(f"Revision {change['revision']}: {change['changeSet']['reason']}")
    reached = change["revision"]
print(f"Go on from {reached}")
