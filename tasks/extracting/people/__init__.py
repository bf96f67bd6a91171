"""People: who is named, with which title and role, who was there, who speaks."""
