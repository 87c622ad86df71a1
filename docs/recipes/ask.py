import json
import os
import urllib.error
import urllib.request

SERVER = os.environ.get("ROLEGRAPH_URL", "http://127.0.0.1:4000")
KEY = os.environ.get("ROLEGRAPH_KEY")


class Refused(Exception):
    """What the API has refused: a code to act on, a sentence for people, and what belongs to it."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.details = error["extensions"]
        self.code = self.details["code"]


def ask(query, **variables):
    """Asks the API, and returns the data."""
    headers = {"content-type": "application/json"}
    if KEY:
        headers["authorization"] = f"Bearer {KEY}"
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(f"{SERVER}/graphql", body, headers)
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refusal:
        answer = json.load(refusal)
    if "errors" in answer:
        raise Refused(answer["errors"][0])
    return answer["data"]
