"""Names to the council register and to people across documents."""
