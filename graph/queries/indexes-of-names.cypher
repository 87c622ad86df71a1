// The indexes of labels and types that are among $names, save those that a constraint has.
SHOW INDEXES YIELD name, labelsOrTypes, owningConstraint
WHERE owningConstraint IS NULL AND any(one IN labelsOrTypes WHERE one IN $names)
RETURN name
