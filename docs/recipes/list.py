from ask import ask

QUERY = """
query ($after: String) {
  skillsConnection(first: 50, after: $after, sort: [{slug: ASC}]) {
    pageInfo { hasNextPage endCursor }
    edges { node { slug name } }
  }
}
"""


def skills():
    """All skills, a page at a time."""
    after = None
    while True:
        page = ask(QUERY, after=after)["skillsConnection"]
        for edge in page["edges"]:
            yield edge["node"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


for skill in skills():
    print(skill["slug"])
