"""The nouns: types, closed vocabularies, table declarations, issue codes and ids."""
