from ask import ask

APPLY = """
mutation ($changes: [ChangeInput!]!, $reason: String!, $key: ID!) {
  applyChanges(changes: $changes, reason: $reason, idempotencyKey: $key) { number revision }
}
"""


def apply(changes, reason, key):
    """Applies changes; asked again with the same key, it tells what they came to and does nothing twice."""
    return ask(APPLY, changes=changes, reason=reason, key=key)["applyChanges"]


CHANGES = [
    {
        "createTool": {
            "name": "Great Expectations",
            "description": "Checks data against rules that are written down beside it.",
            "category": "Data quality",
        }
    },
    {"use": {"role": "data-engineer", "tool": "great-expectations", "importance": 2}},
]

first = apply(CHANGES, "A tool that data engineers name", "great-expectations-2026-11-29")
again = apply(CHANGES, "A tool that data engineers name", "great-expectations-2026-11-29")
print(f"Change set {first['number']}, revision {first['revision']}; again: {again['number']}")
