"""How each kind of fact is read from an annotation and from an extraction, a module for each family of kinds."""
