"""How well the extraction does against hand annotation: gold files in, scores and their words out."""
