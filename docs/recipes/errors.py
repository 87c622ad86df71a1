import time
import urllib.error
import uuid

from ask import Refused, ask


def ask_patiently(query, **variables):
    """Asks again while the server is away, longer and longer apart. A mutation needs an idempotency key."""
    for wait in (0.5, 1, 2, 4, 8, None):
        try:
            return ask(query, **variables)
        except (Refused, urllib.error.URLError) as error:
            is_away = getattr(error, "code", "UNAVAILABLE") == "UNAVAILABLE"
            if not is_away or wait is None:
                raise
            time.sleep(wait)


READ = "query ($skill: String!) { skills(where: {slug: {eq: $skill}}) { version aliases } }"
APPLY = """
mutation ($changes: [ChangeInput!]!, $key: ID!) {
  applyChanges(changes: $changes, reason: "Another name for it", idempotencyKey: $key) { revision }
}
"""


def add_alias(skill, alias):
    """Adds another name to a skill, on whatever version there is by then."""
    while True:
        found = ask_patiently(READ, skill=skill)["skills"][0]
        update = {
            "skill": skill,
            "expectedVersion": found["version"],
            "aliases": [*found["aliases"], alias],
        }
        try:
            changes = [{"updateSkill": update}]
            applied = ask_patiently(APPLY, changes=changes, key=str(uuid.uuid4()))
            return applied["applyChanges"]["revision"]
        except Refused as refusal:
            # Somebody else was quicker: read it again, and try on what there is now.
            if refusal.code != "CONFLICT":
                raise


print(f"Revision {add_alias('python', 'Python 3')}")
try:
    ask('{ compareRoles(slugs: ["data-enginer", "data-analyst"]) { revision } }')
except Refused as refusal:
    print(f"{refusal.code}: {refusal}")
    print(refusal.details["suggestions"])
