from pathlib import Path

from ask import ask

QUERY = Path(__file__).with_name("plan.graphql").read_text()

plan = ask(
    QUERY,
    input={
        "from": "data-engineer",
        "to": "machine-learning-engineer",
        "assume": [{"skill": "statistics", "level": 3}],
        "objective": "GENTLE",
        "alternatives": 2,
    },
)["planTransition"]

if not plan["routes"]:
    print("No route; loosen", " or ".join(plan["limitedBy"]))
for route in plan["routes"]:
    names = ", then ".join(step["role"]["name"] for step in route["steps"])
    print(f"{names}: {route['newLevels']} levels to gain")
    for step in route["steps"]:
        for need in step["raise"] + step["learn"]:
            print(
                f"  {step['role']['name']}, stage {need['stage']}:"
                f" {need['skill']['name']}, up to level {need['requiredLevel']}"
            )
