from ask import ask

QUERY = """
query ($text: String!) {
  search(text: $text, kinds: [ROLE, SKILL], first: 3) { kind matched entity { slug name } }
}
"""

for hit in ask(QUERY, text="machne lerning")["search"]:
    print(f"{hit['kind'].lower()}/{hit['entity']['slug']}: {hit['entity']['name']}")
