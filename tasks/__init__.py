"""The verbs: thin Prefect tasks in the files, plain Python in the folders."""
