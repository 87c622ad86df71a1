from ask import ask

CHANGES = [
    {
        "createSkill": {
            "name": "Data Contracts",
            "description": "Agreements on what data holds, between those who make and those who use it.",
            "category": "TECHNICAL",
        }
    }
]

# What it would do, or why it cannot be done; nothing is changed.
TRY = """
query ($changes: [ChangeInput!]!) {
  tryChanges(changes: $changes) { operations { sentence problems { message } } }
}
"""
for operation in ask(TRY, changes=CHANGES)["tryChanges"]["operations"]:
    for problem in operation["problems"]:
        print(problem["message"])

PROPOSE = """
mutation ($changes: [ChangeInput!]!) {
  proposeChanges(changes: $changes, reason: "Asked for more and more", idempotencyKey: "data-contracts-1") {
    number
    state
    operations { position sentence verdict }
  }
}
"""
proposal = ask(PROPOSE, changes=CHANGES)["proposeChanges"]
print(f"Proposal {proposal['number']} is {proposal['state']}")
for operation in proposal["operations"]:
    print(f"{operation['verdict']}: {operation['sentence']}")
