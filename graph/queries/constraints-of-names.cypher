// The constraints on nodes of labels and relationships of types that are among $names.
SHOW CONSTRAINTS YIELD name, labelsOrTypes
WHERE any(one IN labelsOrTypes WHERE one IN $names)
RETURN name
