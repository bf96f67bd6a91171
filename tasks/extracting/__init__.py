"""Paragraphs to facts, each with its words.

A folder holds the rules for one kind of fact, and mostly a module of the same name that puts them together
(`decisions/decisions.py`); what several kinds read with stands here.
"""
