// Takes away a constraint.
DROP CONSTRAINT $name IF EXISTS
