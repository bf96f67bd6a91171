"""Running Minutebook for others: a Prefect server, a worker and the deployments, started and stopped as one."""
