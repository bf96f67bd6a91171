"""What people maintain by hand: sample documents, the council register, themes, lexicons."""
