"""What minutes say of earlier minutes: approvals, corrections, and what came of actions."""
