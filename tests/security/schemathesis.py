"""What no answer of the API may have; loaded by schemathesis (docs/security-tests.md)."""

import re

import schemathesis

INSIDE = re.compile(
    r"INTERNAL_SERVER_ERROR|node_modules|\bat \S+ \(|file:///|neo4j|lucene|Neo\.\w+Error|ECONN\w+",
    re.IGNORECASE,
)


@schemathesis.check
def nothing_of_the_inside(ctx, response, case):
    assert response.status_code < 500, f"the answer is {response.status_code}"
    found = INSIDE.search(response.text)
    assert found is None, f"the answer tells of {found.group(0)!r}"
