from ask import ask

graph = ask("{ graph { revision entities { kind count } } }")["graph"]
print(f"Revision {graph['revision']}")
for entity in graph["entities"]:
    print(f"{entity['kind']}: {entity['count']}")
