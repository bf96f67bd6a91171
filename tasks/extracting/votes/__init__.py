"""Motions, movers and votes."""
